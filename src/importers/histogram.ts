import type { ComputedPercentiles } from "#src/schema/benchmarks/smp-test-result.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { tidy } from "./amount.ts";

/**
 * Percentiles worth computing where a file does not list them.
 *
 * The 99.99th is left out: the last buckets of a histogram are too wide for it.
 */
export const COMPUTED_POINTS = {
	p50: 50,
	p75: 75,
	p90: 90,
	p95: 95,
	p99: 99,
	p99_9: 99.9,
} as const;
type Point = keyof typeof COMPUTED_POINTS;
const POINTS = Object.keys(COMPUTED_POINTS) as readonly Point[];

/**
 * One bucket under fortio's own names, so that a file with many need not be copied: from, to, and
 * the share of all calls up to its end, in percent.
 */
export type Bucket = {
	readonly Start: number;
	readonly End: number;
	readonly Percent: number;
};

/** A histogram as fortio keeps it; times in any one unit. */
export type Histogram = {
	readonly count: number;
	readonly min: number;
	readonly max: number;
	readonly buckets: readonly Bucket[];
};

/** A value that lies somewhere between two bounds, in the unit of what it was computed from. */
export type Computed = { readonly value: number; readonly from: number; readonly to: number };

/** Requests a percentile needs before any of them lies above it: 10 for p90, 100 for p99. */
export function requestsNeeded(percentile: number): number {
	return Math.round(100 / (100 - percentile));
}

/**
 * The percentile fortio itself would print for this histogram, with the bucket that holds it.
 *
 * Linear inside the bucket. The fastest call stands for the first 1/count, so everything up to
 * there is the minimum.
 *
 * @param percentile - Above 0 and below 100.
 * @returns `undefined` when fewer calls were timed than the percentile needs.
 */
export function histogramPercentile(
	{ count, min, max, buckets }: Histogram,
	percentile: number,
): Computed | undefined {
	if (buckets.length === 0 || count < requestsNeeded(percentile)) return undefined;
	const fastest = 100 / count;
	if (percentile <= fastest) return { value: min, from: min, to: min };
	// A file may hold hundreds of thousands of buckets: looked through once, nothing copied.
	const at = buckets.findIndex(({ Percent }) => percentile <= Percent);
	const bucket = buckets[at];
	if (bucket === undefined) return { value: max, from: max, to: max };
	const below = Math.max(fastest, buckets[at - 1]?.Percent ?? 0);
	const { Start, End, Percent } = bucket;
	const value = Start + ((percentile - below) / (Percent - below)) * (End - Start);
	return { value, from: Start, to: End };
}

/** Latencies with what of them was computed, in milliseconds. */
export type ComputedLatencies = {
	readonly latencies: Partial<SmpLatency>;
	readonly computed: ComputedPercentiles;
};

/**
 * Latencies of a list with the time of every request, milliseconds in any order.
 *
 * A percentile is the time of the request at that place of the sorted list, so both of its bounds
 * are itself; it stays null when there are fewer requests than it needs.
 *
 * @param rank - Place of a percentile among so many requests, from 0; the nearest rank when left out.
 */
export function listLatencies(times: Float64Array, rank = nearestRank): ComputedLatencies {
	const sorted = times.toSorted();
	const found = POINTS.flatMap((point) => {
		const percentile = COMPUTED_POINTS[point];
		const value = sorted[Math.min(sorted.length - 1, rank(sorted.length, percentile))];
		return value === undefined || sorted.length < requestsNeeded(percentile)
			? []
			: [{ point, value, from: value, to: value }];
	});
	const sum = sorted.reduce((total, time) => total + time, 0);
	const { latencies, computed } = asComputed(found);
	return {
		latencies: {
			min: sorted[0] ?? null,
			average: sorted.length === 0 ? null : Number((sum / sorted.length).toPrecision(12)),
			max: sorted.at(-1) ?? null,
			...latencies,
		},
		computed,
	};
}

function nearestRank(count: number, percentile: number): number {
	return Math.max(0, Math.ceil(tidy((count * percentile) / 100)) - 1);
}

/** Computed points, in milliseconds, as latencies and as what is kept about them. */
export function asComputed(
	found: readonly (Computed & { readonly point: Point })[],
): ComputedLatencies {
	return {
		latencies: Object.fromEntries(found.map(({ point, value }) => [point, value])),
		computed: Object.fromEntries(
			found.map(({ point, from, to }) => [
				point,
				{ computed: true as const, from_ms: from, to_ms: to },
			]),
		),
	};
}
