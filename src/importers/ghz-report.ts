import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, count, milliseconds, refuse } from "./amount.ts";
import { errorShare, statusCounts } from "./errors.ts";
import { reading } from "./reading.ts";
import { GHZ_TABLE } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, type Reading, textRuns } from "./source.ts";

const PERCENTILES = { p50: 50, p75: 75, p90: 90, p95: 95, p99: 99 } as const;

/** What text and JSON have in common. */
export type GhzReport = {
	readonly requests: number | null;
	readonly statuses: Readonly<Record<string, unknown>>;
	readonly causes: Readonly<Record<string, unknown>>;
	readonly latencies: Partial<SmpLatency>;
	readonly rate: number | null;
	readonly tookSeconds: number | null;
};

/** Latencies by percentile, in milliseconds. */
export function ghzPoints(at: (percent: number) => number | null): Partial<SmpLatency> {
	return Object.fromEntries(
		Object.entries(PERCENTILES).map(([point, percent]) => [point, at(percent)]),
	);
}

/** Calls that were under way when the time was up end with this, and are not failures. */
const CUT_OFF = /transport is closing|connection is closing/;

/** What every form of a report tells of a run. */
export function ghzFindings({
	requests,
	statuses,
	causes,
	latencies,
	rate,
	tookSeconds,
}: GhzReport) {
	if (requests === 0) return refuse("The run is empty: no call was made.");
	const cut = Object.entries(causes).flatMap(([cause, number]) => {
		const code = /code = (\w+)/.exec(cause)?.[1];
		return CUT_OFF.test(cause) && code ? [{ code, number: count(number, cause) ?? 0 }] : [];
	});
	const counts = new Map(Object.entries(statusCounts(statuses)));
	for (const { code, number } of cut) counts.set(code, (counts.get(code) ?? 0) - number);
	const codes = Object.fromEntries([...counts].filter(([_code, number]) => number > 0));
	const cutOff = cut.reduce((sum, { number }) => sum + number, 0);
	const errors = errorShare(codes);
	const findings = {
		generator: "ghz",
		protocol: "PROTOCOL_GRPC" as const,
		// The rate counts calls that were cut off, so it is counted again where there are some.
		reached: cutOff > 0 ? null : rate,
		tookSeconds,
		latencies,
		requests: requests === null ? null : requests - cutOff,
		errors,
		cutOff,
		loop: "closed" as const,
	};
	const remarks = [
		...(requests === null ? ["The head is missing: requests and rate are unknown."] : []),
		...(errors.share === null ? ["No status was counted: errors are unknown."] : []),
	];
	return { findings, remarks };
}

/** What ghz prints. */
export const ghzText: Importer = {
	id: "ghz",
	label: "ghz, text",
	recognises: RECOGNISERS.ghzText,
	runs: (source) => textRuns(source, /^\s*Summary:/gm, GHZ_TABLE),
	read: ({ text }) => fromText(text),
};

function fromText(text: string): Reading {
	const printed = (name: string) =>
		new RegExp(`^\\s*${name}:[ \\t]+(\\S+)(?: (\\S+))?`, "m").exec(text) ?? [];
	const time = (name: string) => timeOf(printed(name)[1], printed(name)[2], name);
	const rows = new Map(
		[...text.matchAll(/^\s*(\d+) % in (\S+) (\S+)\s*$/gm)].map(([, percent, value, unit]) => [
			Number(percent),
			timeOf(value, unit, `${percent} %`),
		]),
	);
	if (rows.size < 2) return refuse("It ends inside the percentiles: the file was cut off.");
	const pairs = (pattern: RegExp) => [...text.matchAll(pattern)];
	const total = time("Total");
	const { findings, remarks } = ghzFindings({
		requests: count(printed("Count")[1], "Count"),
		statuses: Object.fromEntries(
			pairs(/^\s*\[(\w+)\]\s+(\d+) responses/gm).map(([, code, number]) => [code, number]),
		),
		causes: Object.fromEntries(
			pairs(/^\s*\[(\d+)\]\s+(?!\d+ responses)(\S.*?)\s*$/gm).map(([, number, why]) => [
				why,
				number,
			]),
		),
		latencies: {
			min: time("Fastest"),
			average: time("Average"),
			max: time("Slowest"),
			...ghzPoints((percent) => rows.get(percent) ?? null),
		},
		rate: amount(printed("Requests/sec")[1], "Requests/sec"),
		tookSeconds: total === null ? null : total / 1000,
	});
	return reading({ ...findings, form: "ghz text", remarks });
}

function timeOf(value: string | undefined, unit: string | undefined, name: string) {
	const perUnit = { ns: 1e-6, ms: 1, s: 1000 }[unit ?? ""];
	return perUnit === undefined ? null : milliseconds(value, name, perUnit);
}
