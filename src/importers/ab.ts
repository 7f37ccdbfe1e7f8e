import { writeInstant } from "#src/domain/smp/units.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, count, milliseconds, quoted, refuse, tidy } from "./amount.ts";
import { type ComputedLatencies, listLatencies } from "./histogram.ts";
import { reading } from "./reading.ts";
import { AB_CSV, AB_TABLE, AB_TSV } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, type Reading, type Source, textRuns } from "./source.ts";

/** ApacheBench: what it prints, `-e` (percentiles) and `-g` (one row for each request). */
export const ab: Importer = {
	id: "ab",
	label: "ApacheBench, text, -e or -g",
	recognises: RECOGNISERS.ab,
	runs: abRuns,
	read({ text }) {
		if (AB_CSV.test(text)) return table("ApacheBench -e", percentileLatencies(text));
		if (AB_TSV.test(text)) return table("ApacheBench -g", gnuplotLatencies(text));
		return abText(text);
	},
};

/** Some print no banner, so a run starts at the first line that as many runs have as a level. */
function abRuns(source: Source): readonly Source[] {
	const number = (start: RegExp) => [...source.text.matchAll(start)].length;
	const level = /^Concurrency Level:/gm;
	const starts = [/^This is ApacheBench/gm, /^Server Software:/gm, level];
	const start = starts.find((each) => number(each) >= number(level)) ?? level;
	return textRuns(source, start, AB_TABLE);
}

/** Neither table tells errors, rate or connections. */
function table(form: string, found: ReturnType<typeof gnuplotLatencies>) {
	if (Object.keys(found.latencies).length === 0)
		refuse("The table is empty: no request was timed.");
	return reading({
		generator: "ab",
		protocol: "PROTOCOL_HTTP",
		reached: null,
		errors: { share: null, codes: null },
		loop: "closed",
		form,
		...found,
	});
}

/**
 * A run from what ApacheBench prints: times in ms, percentiles in whole ms.
 *
 * "Length" failures are answers of another size, which is normal for dynamic pages: they are kept
 * as a label and are not errors.
 */
export function abText(text: string): Reading {
	const requests = count(printed(text, "Complete requests"), "Complete requests");
	const isWhole = /^\s*100%\s+\d+ \(longest request\)/m.test(text);
	const stopped = /^Total of (\d+) requests completed/m.exec(text)?.[1];
	if (stopped !== undefined && !isWhole)
		return refuse(`The run was aborted after ${stopped} requests and has no result.`);
	if (requests === 0) return refuse("The run is empty: no request was completed.");
	if (!isWhole && (AB_TABLE.test(text) || !/^Total:\s+\d+/m.test(text)))
		return refuse("It ends before the result: the run was cut off.");
	const lengths = count(/\bLength: (\d+)/.exec(text)?.[1], "Length") ?? 0;
	return reading({
		generator: "ab",
		protocol: "PROTOCOL_HTTP",
		connections: count(printed(text, "Concurrency Level"), "Concurrency Level"),
		reached: amount(printed(text, "Requests per second"), "Requests per second"),
		tookSeconds: amount(printed(text, "Time taken for tests"), "Time taken for tests"),
		latencies: latenciesOf(text),
		requests,
		errors: requests === null ? { share: null, codes: null } : errorsOf(text, requests),
		loop: "closed",
		form: "ApacheBench text",
		labels: lengths > 0 ? { answers_of_other_length: String(lengths) } : {},
		remarks: [
			...(requests === null ? ["The head is missing: load, rate and errors are unknown."] : []),
			...(isWhole ? [] : ["The end is missing: there are no percentiles."]),
		],
	});
}

function printed(text: string, name: string): string | undefined {
	return new RegExp(`^${name}:\\s+(\\S+)`, "m").exec(text)?.[1];
}

function latenciesOf(text: string): Partial<SmpLatency> {
	const percent = (part: number) => {
		const match = new RegExp(`^\\s*${part}%\\s+(\\d+)`, "m").exec(text);
		return milliseconds(match?.[1], `${part}%`, 1);
	};
	const [, min, mean, median, max] =
		/^Total:\s+(\d+)\s+(\d+)\s+[\d.]+\s+(\d+)\s+(\d+)/m.exec(text) ?? [];
	return {
		min: milliseconds(min, "Total min", 1),
		average: milliseconds(mean, "Total mean", 1),
		p50: percent(50) ?? milliseconds(median, "Total median", 1),
		p75: percent(75),
		p90: percent(90),
		p95: percent(95),
		p99: percent(99),
		max: percent(100) ?? milliseconds(max, "Total max", 1),
	};
}

function errorsOf(text: string, requests: number): SmpRun["errors"] {
	const kinds = ["Connect", "Receive", "Exceptions"].map((kind) => {
		const match = new RegExp(`\\b${kind}: (\\d+)`).exec(text);
		return [kind.toLowerCase(), Number(match?.[1] ?? 0)] as const;
	});
	const written = ["write", Number(printed(text, "Write errors") ?? 0)] as const;
	const bad = ["non-2xx", Number(printed(text, "Non-2xx responses") ?? 0)] as const;
	const codes = [bad, ...kinds, written].filter(([_kind, number]) => number > 0);
	const failed = codes.reduce((sum, [_kind, number]) => sum + number, 0);
	return {
		share: Math.min(1, tidy(failed / requests)),
		codes: codes.length === 0 ? null : Object.fromEntries(codes),
	};
}

const PERCENTS = { min: 0, p50: 50, p75: 75, p90: 90, p95: 95, p99: 99, max: 100 } as const;
type Point = keyof typeof PERCENTS;
const POINTS = Object.keys(PERCENTS) as readonly Point[];

/** What one of ApacheBench's tables holds. */
export type AbTable = Partial<ComputedLatencies> & {
	readonly latencies: Partial<SmpLatency>;
	readonly requests: number | null;
	readonly start?: string;
};

/**
 * The percentile table of `ab -e`: row 0 is the fastest request.
 *
 * Versions that write a row 100 give the slowest request there; without it there is no maximum.
 */
export function percentileLatencies(text: string): AbTable {
	const rows = new Map(
		rowsOf(text, ",").map(([percent, time]) => [
			count(percent, "Percentage served"),
			milliseconds(time, `Time of ${quoted(percent)}`, 1),
		]),
	);
	if (rows.size === 0) return { latencies: {}, requests: null };
	const found = POINTS.map((point) => [point, rows.get(PERCENTS[point]) ?? null]);
	return { latencies: Object.fromEntries(found), requests: null };
}

/**
 * The rows of `ab -g`, one for each request, times in whole ms.
 *
 * Percentiles are picked as ab itself picks them: the request at that part of the sorted list.
 */
export function gnuplotLatencies(text: string): AbTable {
	const rows = rowsOf(text, "\t").map((cells) => ({
		second: count(cells[1], "seconds") ?? refuse("A row has no seconds."),
		ms: milliseconds(cells[4], "ttime", 1) ?? refuse("A row has no ttime."),
	}));
	if (rows.length === 0) return { latencies: {}, requests: null };
	const start = rows.reduce((earliest, { second }) => Math.min(earliest, second), Infinity);
	const times = Float64Array.from(rows, ({ ms }) => ms);
	return {
		...listLatencies(times, (count, percent) => Math.floor((count * percent) / 100)),
		requests: rows.length,
		start: writeInstant(BigInt(start) * 1_000_000_000n),
	};
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
	const lines = text.split(/\r?\n/).slice(1);
	return lines.filter((line) => line.trim() !== "").map((line) => line.split(separator));
}
