import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, milliseconds, refuse, tidy } from "./amount.ts";
import { errorShare, statusCounts } from "./errors.ts";
import { listLatencies } from "./histogram.ts";
import { reading } from "./reading.ts";
import { HEY_CSV } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, type Reading, textRuns } from "./source.ts";

const PERCENTILES = { p50: 50, p75: 75, p90: 90, p95: 95, p99: 99 } as const;

/** hey keeps the times of so many answers and drops those of all further ones. */
const MOST_ANSWERS = 1_000_000;

/** hey: its summary in text, and `-o csv` with a row for each answer. Times are seconds. */
export const hey: Importer = {
	id: "hey",
	label: "hey, text or -o csv",
	recognises: RECOGNISERS.hey,
	runs: (source) =>
		HEY_CSV.test(source.text)
			? [source]
			: textRuns(source, /^\s*Summary:/gm, /^\s*Latency distribution:/m),
	read: ({ text }) => (HEY_CSV.test(text) ? fromRows(text) : fromSummary(text)),
};

function fromSummary(text: string): Reading {
	const rows = (pattern: RegExp) =>
		[...text.matchAll(pattern)].map(([, one, other]) => [one, other]);
	const statuses = statusCounts(Object.fromEntries(rows(/^\s*\[(\d{3})\]\s+(\d+) responses$/gm)));
	const lost = rows(/^\s*\[(\d+)\]\s+(?!\d+ responses)(\S.*)$/gm).map(([one, other]) => [
		other,
		one,
	]);
	const codes = { ...statuses, ...statusCounts(Object.fromEntries(lost)) };
	const kept = Object.values(codes).reduce((sum, number) => sum + number, 0);
	const rate = amount(printed(text, "Requests/sec"), "Requests/sec");
	const took = amount(printed(text, "Total"), "Total");
	const all = rate !== null && took !== null ? Math.round(rate * took) : kept;
	const isCapped = kept >= MOST_ANSWERS && all > kept * 1.001;
	return reading({
		generator: "hey",
		protocol: "PROTOCOL_HTTP",
		reached: rate,
		tookSeconds: took,
		latencies: {
			min: seconds(text, "Fastest"),
			// Beyond the answers that are kept, hey divides the sum of all by the number of the kept.
			average: isCapped ? null : seconds(text, "Average"),
			max: seconds(text, "Slowest"),
			...percentilesOf(text),
		},
		requests: kept === 0 ? null : isCapped ? all : kept,
		errors: errorShare(codes),
		loop: "closed",
		form: "hey text",
		remarks: [
			...(kept === 0 ? ["The end is missing: requests and errors are unknown."] : []),
			...(rate === null
				? ["The head is missing: the rate and the slowest request are unknown."]
				: []),
			...(isCapped
				? [
						`hey keeps the times of ${MOST_ANSWERS} answers: its latencies are of the first of ${all}.`,
					]
				: []),
		],
	});
}

function printed(text: string, name: string): string | undefined {
	return new RegExp(`^\\s*${name}:\\s+(\\S+)`, "m").exec(text)?.[1];
}

function seconds(text: string, name: string): number | null {
	return milliseconds(printed(text, name), name, 1000);
}

/** With few requests hey prints rows of 0 %, which mean nothing. */
function percentilesOf(text: string): Partial<SmpLatency> {
	const rows = [...text.matchAll(/^\s*(\d+)%+ in (\S+) secs\.?$/gm)];
	if (rows.length < 7) return refuse("It ends inside the percentiles: the file was cut off.");
	const found = new Map(rows.map(([, percent, time]) => [Number(percent), time]));
	const points = Object.entries(PERCENTILES).map(
		([point, percent]) => [point, milliseconds(found.get(percent), `${percent}%`, 1000)] as const,
	);
	return Object.fromEntries(points);
}

/** Rows hold answers only: a request that got none is not in the table. */
function fromRows(text: string): Reading {
	const rows = text
		.split(/\r?\n/)
		.slice(1)
		.filter((row) => row.trim() !== "")
		.map(cellsOf);
	if (rows.length === 0) refuse("The table is empty: no request was answered.");
	const codes = statusCounts(
		rows.reduce<Record<string, number>>((counts, { status }) => {
			counts[status] = (counts[status] ?? 0) + 1;
			return counts;
		}, {}),
	);
	const end = rows.reduce((latest, { ms, offset }) => Math.max(latest, offset + ms), 0);
	return reading({
		generator: "hey",
		protocol: "PROTOCOL_HTTP",
		reached: null,
		tookSeconds: tidy(end / 1000),
		...listLatencies(Float64Array.from(rows, ({ ms }) => ms)),
		requests: rows.length,
		errors: errorShare(codes),
		loop: "closed",
		form: "hey CSV",
		remarks: ["hey's CSV leaves out requests that got no answer: there may be more errors."],
	});
}

function cellsOf(row: string) {
	const cells = row.split(",");
	return {
		ms: milliseconds(cells[0], "response-time", 1000) ?? refuse("A row has no response-time."),
		status: String(amount(cells[6], "status-code") ?? refuse("A row has no status-code.")),
		offset: milliseconds(cells[7], "offset", 1000) ?? 0,
	};
}
