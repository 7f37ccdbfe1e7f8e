import { readInstant, writeInstant } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import {
	amount,
	count,
	type Fields,
	fieldsOf,
	listOf,
	milliseconds,
	own,
	textOf,
} from "./amount.ts";
import { errorShare, statusCounts } from "./error-share.ts";
import { type Importer, type Reading, textRuns } from "./importer.ts";
import { reading } from "./reading.ts";
import { refuse } from "./refuse.ts";

const PERCENTILES = { p50: 50, p75: 75, p90: 90, p95: 95, p99: 99 } as const;
const TABLE = /^\s*\d+ % in [\d.]+ (?:ns|ms|s)\s*$/m;

/** ghz, which measures gRPC: its summary in text, and JSON, whose times are nanoseconds. */
export const ghz: Importer = {
	id: "ghz",
	label: "ghz, text or -O json",
	recognises({ json, text }) {
		if (json === undefined) return TABLE.test(text);
		const report = fieldsOf(json);
		return Array.isArray(own(report, "latencyDistribution")) || "endReason" in report;
	},
	runs: (source) =>
		source.json === undefined ? textRuns(source, /^\s*Summary:/gm, TABLE) : [source],
	read: ({ json, text }) => (json === undefined ? fromText(text) : fromJson(fieldsOf(json))),
};

/** What text and JSON have in common. */
type Report = {
	readonly requests: number | null;
	readonly statuses: Readonly<Record<string, unknown>>;
	readonly causes: Readonly<Record<string, unknown>>;
	readonly latencies: Partial<SmpLatency>;
	readonly rate: number | null;
	readonly tookSeconds: number | null;
};

function fromJson(report: Fields): Reading {
	const options = fieldsOf(own(report, "options"));
	const seconds = nanoseconds(own(options, "duration"), "options.duration");
	const tookSeconds = nanoseconds(own(report, "total"), "total");
	const end = readInstant(textOf(own(report, "date")));
	const start = readInstant(textOf(own(fieldsOf(listOf(own(report, "details"))[0]), "timestamp")));
	const why = textOf(own(report, "endReason"));
	const { findings, remarks } = common({
		requests: count(own(report, "count"), "count"),
		statuses: fieldsOf(own(report, "statusCodeDistribution")),
		causes: fieldsOf(own(report, "errorDistribution")),
		latencies: {
			min: milliseconds(own(report, "fastest"), "fastest", 1e-6),
			average: milliseconds(own(report, "average"), "average", 1e-6),
			max: milliseconds(own(report, "slowest"), "slowest", 1e-6),
			...percentilesOf(listOf(own(report, "latencyDistribution"))),
		},
		rate: amount(own(report, "rps"), "rps"),
		tookSeconds,
	});
	return reading({
		...findings,
		connections: count(own(options, "connections"), "options.connections"),
		rps: amount(own(options, "rps"), "options.rps") || null,
		seconds,
		start: start === undefined ? null : writeInstant(start),
		end: end === undefined ? null : writeInstant(end),
		form: "ghz JSON",
		labels: why === "cancel" ? { end_reason: why } : {},
		remarks: [...remarks, ...(why === "cancel" ? ["The run was cancelled before its end."] : [])],
	});
}

function nanoseconds(value: unknown, name: string): number | null {
	const given = amount(value, name);
	return given === null ? null : given / 1e9;
}

/** Rows of 0 % stand for percentiles there were too few calls for. */
function percentilesOf(rows: readonly unknown[]): Partial<SmpLatency> {
	const found = new Map(
		rows.map(fieldsOf).map((row) => [own(row, "percentage"), own(row, "latency")]),
	);
	return points((percent) => milliseconds(found.get(percent), `${percent} %`, 1e-6));
}

function points(at: (percent: number) => number | null): Partial<SmpLatency> {
	return Object.fromEntries(
		Object.entries(PERCENTILES).map(([point, percent]) => [point, at(percent)]),
	);
}

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
	const { findings, remarks } = common({
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
			...points((percent) => rows.get(percent) ?? null),
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

/** Calls that were under way when the time was up end with this, and are no failures. */
const CUT_OFF = /transport is closing|connection is closing/;

function common({ requests, statuses, causes, latencies, rate, tookSeconds }: Report) {
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
