import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import { milliseconds, tidy } from "./amount.ts";
import { quoted, refuse } from "./refuse.ts";

const MS_PER = new Map([
	["us", 1e-3],
	["ms", 1],
	["s", 1e3],
	["m", 6e4],
	["h", 3.6e6],
]);

const DISTRIBUTION = {
	p50: 50,
	p75: 75,
	p90: 90,
	p95: 95,
	p99: 99,
	p99_9: 99.9,
	p99_99: 99.99,
	max: 100,
} as const;

/** `Latency   6.60ms    1.92ms  12.50ms   68.46%`: average, deviation, maximum. */
const STATS = /^\s*Latency\s+([\d.]+)(us|ms|s|m|h)\s+\S+\s+([\d.]+)(us|ms|s|m|h)\s/m;

/**
 * Latencies of wrk and wrk2.
 *
 * The unit changes from line to line (us, ms, s, m); the detailed spectrum is always ms and goes
 * before the rounded columns.
 */
export function wrkLatencies(text: string): Partial<SmpLatency> {
	const printed = distribution(text);
	const spectrum = spectrumOf(text);
	const names = Object.keys(DISTRIBUTION) as (keyof typeof DISTRIBUTION)[];
	const points = names.map((name) => {
		const percent = DISTRIBUTION[name];
		return [name, printed.get(percent) ?? spectrum.get(percent) ?? null] as const;
	});
	const [, average, unit, max, maxUnit] = STATS.exec(text) ?? [];
	const mean = /^#\[Mean\s*=\s*([\d.]+)/m.exec(text)?.[1];
	const found = Object.fromEntries(points) as Partial<SmpLatency>;
	return {
		...found,
		min: spectrum.get(0) ?? null,
		average: mean === undefined ? timeOf(average, unit) : milliseconds(mean, "Mean", 1),
		max: found.max ?? timeOf(max, maxUnit),
	};
}

/** Its last row, 99 % of wrk and 100 % of wrk2, has to be there: the table is whole or worth nothing. */
function distribution(text: string): ReadonlyMap<number, number> {
	const printed = new Map<number, number>();
	for (const [, percent, time, unit] of text.matchAll(
		/^\s*([\d.]+)%\s+(\S+?)(us|ms|s|m|h)\s*\n/gm,
	)) {
		printed.set(Number(percent), timeOf(time, unit) ?? 0);
	}
	const last = text.includes("HdrHistogram") ? 100 : 99;
	if (text.includes("Latency Distribution") && !printed.has(last))
		refuse("It ends inside the latency distribution: the file was cut off.");
	return printed;
}

function timeOf(time: string | undefined, unit: string | undefined): number | null {
	if (time === undefined) return null;
	const perUnit = MS_PER.get(unit ?? "");
	const ms = perUnit === undefined ? null : milliseconds(time, "A latency", perUnit);
	return ms ?? refuse(`${quoted(`${time}${unit}`)} is not a time.`);
}

/** The detailed spectrum by percent; times in it are milliseconds without a unit. */
function spectrumOf(text: string): ReadonlyMap<number, number> {
	const rows = text.matchAll(/^\s*(\d+\.\d+)\s+([01]\.\d+)\s+\d+\s+(?:[\d.]+|inf)\s*$/gm);
	const found = new Map<number, number>();
	for (const [, time, share] of rows) {
		const percent = tidy(Number(share) * 100);
		if (!found.has(percent)) found.set(percent, milliseconds(time, "A latency", 1) ?? 0);
	}
	return found;
}
