import { durationSeconds } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, count, milliseconds, quoted, refuse, tidy } from "./amount.ts";
import { statusCounts } from "./errors.ts";
import { asComputed, COMPUTED_POINTS, histogramPercentile } from "./histogram.ts";
import { reading } from "./reading.ts";
import { VEGETA_HIST, VEGETA_LATENCIES } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, type Reading, textRuns } from "./source.ts";

const COLUMNS = {
	min: "min",
	mean: "average",
	"50": "p50",
	"90": "p90",
	"95": "p95",
	"99": "p99",
	max: "max",
} as const;

/** `vegeta report` as text or as a histogram. */
export const vegetaText: Importer = {
	id: "vegeta",
	label: "vegeta, report as text or hist",
	recognises: RECOGNISERS.vegetaText,
	runs: (source) =>
		isReport(source.text)
			? textRuns(source, /^Requests\s+\[total/gm, VEGETA_LATENCIES)
			: textRuns(source, new RegExp(VEGETA_HIST, "gm"), /^\[\S+,\s+\S+\]\s+\d+/m),
	read: ({ text }) => (isReport(text) ? fromReport(text) : fromHist(text)),
};

function isReport(text: string): boolean {
	return VEGETA_LATENCIES.test(text);
}

/** A run from vegeta's text report; older versions have fewer columns. */
function fromReport(text: string): Reading {
	const columns = (name: string) => {
		const [, names = "", values = ""] =
			new RegExp(`^${name}\\s+\\[([^\\]]+)\\]\\s+(.+)$`, "m").exec(text) ?? [];
		const given = values.split(",").map((value) => value.trim());
		return new Map(names.split(",").map((column, at) => [column.trim(), given[at]]));
	};
	const total = columns("Requests");
	const requests = count(total.get("total"), "Requests total");
	if (requests === 0) return refuse("The run is empty: no request was sent.");
	const rate = amount(total.get("rate"), "rate");
	return reading({
		generator: "vegeta",
		protocol: "PROTOCOL_HTTP",
		reached: amount(total.get("throughput"), "throughput") ?? rate,
		latencies: latenciesOf(columns("Latencies")),
		requests,
		errors: errorsOf(text, requests),
		loop: "open",
		form: "vegeta text report",
		remarks: [
			...(requests === null ? ["The head is missing: requests and rate are unknown."] : []),
			...(/^Status Codes/m.test(text) ? [] : ["The end is missing: errors are unknown."]),
		],
	});
}

function latenciesOf(columns: ReadonlyMap<string, string | undefined>): Partial<SmpLatency> {
	const found = Object.entries(COLUMNS).map(([column, point]) => {
		const given = columns.get(column);
		const seconds = durationSeconds(given ?? "");
		if (given !== undefined && seconds === undefined) refuse(`${quoted(given)} is not a time.`);
		return [point, milliseconds(seconds, column, 1000)] as const;
	});
	return Object.fromEntries(found);
}

/** The printed ratio is rounded, so it is counted again where all codes are there. */
function errorsOf(text: string, requests: number | null) {
	const line = /^Status Codes\s+\[code:count\]\s+(.*)$/m.exec(text)?.[1] ?? "";
	const codes = statusCounts(
		Object.fromEntries(
			[...line.matchAll(/(\d+):(\d+)/g)].map(([, code, number]) => [code, number]),
		),
	);
	const counted = Object.values(codes).reduce((sum, number) => sum + number, 0);
	const good = Object.entries(codes).filter(([code]) => /^[23]\d\d$/.test(code));
	const succeeded = good.reduce((sum, [_code, number]) => sum + number, 0);
	const ratio = /^Success\s+\[ratio\]\s+([\d.]+)%/m.exec(text)?.[1];
	const printed = ratio === undefined ? null : tidy(1 - Number(ratio) / 100);
	const isWhole = counted > 0 && counted === (requests ?? counted);
	return {
		share: isWhole ? tidy(1 - succeeded / counted) : printed,
		codes: counted > 0 ? codes : null,
	};
}

/**
 * A run from vegeta's histogram, which has buckets and nothing else.
 *
 * A percentile inside the last bucket, which is open, stays unknown.
 */
function fromHist(text: string): Reading {
	const rows = [...text.matchAll(/^\[(\S+),\s+(\S+)\]\s+(\d+)\s+[\d.]+%/gm)].map(
		([, from, to, number]) => ({
			from: durationSeconds(from ?? "") ?? refuse(`${quoted(from)} is not a time.`),
			to:
				to === "+Inf"
					? Infinity
					: (durationSeconds(to ?? "") ?? refuse(`${quoted(to)} is not a time.`)),
			number: Number(number),
		}),
	);
	const requests = rows.reduce((sum, { number }) => sum + number, 0);
	if (requests === 0) return refuse("The run is empty: no request was sent.");
	let sum = 0;
	const buckets = rows.map(({ from, to, number }) => {
		sum += number;
		return { Start: from * 1000, End: to * 1000, Percent: (100 * sum) / requests };
	});
	const histogram = { count: requests, min: buckets[0]?.Start ?? 0, max: Infinity, buckets };
	const found = Object.entries(COMPUTED_POINTS).flatMap(([point, percent]) => {
		const computed = histogramPercentile(histogram, percent);
		if (computed === undefined || !Number.isFinite(computed.to)) return [];
		const [value, from, to] = [computed.value, computed.from, computed.to].map(tidy);
		return [{ point: point as keyof typeof COMPUTED_POINTS, value, from, to }];
	});
	return reading({
		generator: "vegeta",
		protocol: "PROTOCOL_HTTP",
		reached: null,
		...asComputed(found as Parameters<typeof asComputed>[0]),
		requests,
		errors: { share: null, codes: null },
		loop: "open",
		form: "vegeta histogram",
		remarks: [
			"A histogram has buckets only: percentiles are computed from them, rate and errors are unknown.",
		],
	});
}
