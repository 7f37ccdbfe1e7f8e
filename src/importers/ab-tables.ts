import { writeInstant } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import { count, milliseconds } from "./amount.ts";
import { type ComputedLatencies, listLatencies } from "./histogram.ts";
import { quoted, refuse } from "./refuse.ts";

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
