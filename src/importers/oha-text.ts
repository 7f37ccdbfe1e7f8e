import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, milliseconds, refuse } from "./amount.ts";
import { ohaCounts } from "./errors.ts";
import { reading } from "./reading.ts";
import { OHA_TABLE } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, type Reading, textRuns } from "./source.ts";

const PERCENTILES = [
	["p50", 50],
	["p75", 75],
	["p90", 90],
	["p95", 95],
	["p99", 99],
	["p99_9", 99.9],
	["p99_99", 99.99],
] as const;
const MS_PER = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, secs: 1e3, sec: 1e3, s: 1e3 } as const;

/** What oha prints without `-j`. */
export const ohaText: Importer = {
	id: "oha",
	label: "oha, text",
	recognises: RECOGNISERS.ohaText,
	runs: (source) => textRuns(source, /^\s*Summary:/gm, OHA_TABLE),
	read: ({ text }) => fromText(text),
};

/** Newer versions print ms next to secs, so each value's unit is read. */
function fromText(text: string): Reading {
	if (OHA_TABLE.test(text) && !/^\s*99\.99% in \S+ \S+\r?\n/m.test(text))
		return refuse("It ends inside the percentiles: the file was cut off.");
	const counts = ohaCounts(
		Object.fromEntries(rows(text, /^\s*\[(\d{3})\] (\d+) responses/gm)),
		Object.fromEntries(
			rows(text, /^\s*\[(\d+)\] (?!\d+ responses)(.+)$/gm).map(([one, other]) => [other, one]),
		),
	);
	const isWhole = counts.requests > 0;
	if (!isWhole && !OHA_TABLE.test(text))
		return refuse("It ends before the status codes: nothing was answered.");
	const rate = amount(/^\s*Requests\/sec:\s*(\S+)/m.exec(text)?.[1], "Requests/sec");
	const took = timeOf(/^\s*Total:\s*(\S+) (\S+)/m.exec(text));
	return reading({
		generator: "oha",
		protocol: "PROTOCOL_HTTP",
		reached: counts.cutOff > 0 ? null : rate,
		tookSeconds: took === null ? null : took / 1000,
		latencies: latenciesOf(text),
		...counts,
		requests: isWhole ? counts.requests : null,
		loop: "closed",
		form: "oha text",
		remarks: [
			...(isWhole ? [] : ["The end is missing: requests and errors are unknown."]),
			...(rate === null
				? ["The head is missing: the rate and the slowest request are unknown."]
				: []),
		],
	});
}

function rows(text: string, pattern: RegExp): readonly (readonly [string, string])[] {
	return [...text.matchAll(pattern)].map(([, one = "", other = ""]) => [one, other.trim()]);
}

function latenciesOf(text: string): Partial<SmpLatency> {
	const summary = (name: string) =>
		timeOf(new RegExp(`^\\s*${name}:\\s*(\\S+) (\\S+)`, "m").exec(text));
	const percentiles = PERCENTILES.map(([name, percent]) => {
		const written = String(percent.toFixed(2)).replace(".", "\\.");
		return [name, timeOf(new RegExp(`^\\s*${written}% in (\\S+) (\\S+)`, "m").exec(text))] as const;
	});
	return {
		min: summary("Fastest"),
		average: summary("Average"),
		max: summary("Slowest"),
		...Object.fromEntries(percentiles),
	};
}

function timeOf(match: RegExpExecArray | null): number | null {
	const unit = match?.[2] ?? "";
	// Without an answer oha prints NaN, inf and -inf.
	if (match === null || !Object.hasOwn(MS_PER, unit) || /nan|inf/i.test(match[1] ?? ""))
		return null;
	return milliseconds(match[1], "A latency", MS_PER[unit as keyof typeof MS_PER]);
}
