import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import { amount, milliseconds } from "./amount.ts";
import type { Reading } from "./importer.ts";
import { ohaCounts } from "./oha-counts.ts";
import { reading } from "./reading.ts";
import { refuse } from "./refuse.ts";

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

/** Is it what oha prints without `-j`? */
export function isOhaText(text: string): boolean {
	return /^\s*Success rate:/m.test(text) && /^\s*Requests\/sec:/m.test(text);
}

/** A run from oha's text. Newer versions print ms beside secs, so each value's unit is read. */
export function ohaText(text: string): Reading {
	const counts = ohaCounts(
		Object.fromEntries(rows(text, /^\s*\[(\d{3})\] (\d+) responses/gm)),
		Object.fromEntries(
			rows(text, /^\s*\[(\d+)\] (?!\d+ responses)(.+)$/gm).map(([one, other]) => [other, one]),
		),
	);
	if (counts.requests === 0)
		return refuse("It ends before the status codes: nothing was answered.");
	return reading({
		generator: "oha",
		protocol: "PROTOCOL_HTTP",
		reached: amount(/^\s*Requests\/sec:\s*(\S+)/m.exec(text)?.[1], "Requests/sec"),
		latencies: latenciesOf(text),
		...counts,
		loop: "closed",
		form: "oha text",
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
	if (match === null || !Object.hasOwn(MS_PER, unit)) return null;
	return milliseconds(match[1], "A latency", MS_PER[unit as keyof typeof MS_PER]);
}
