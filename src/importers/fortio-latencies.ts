import {
	type Bucket,
	type Histogram,
	histogramPercentile,
} from "#src/domain/benchmarks/latency.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import { amount, count, type Fields, fieldsOf, listOf, milliseconds, own, tidy } from "./amount.ts";
import { refuse } from "./refuse.ts";

/**
 * Percentiles worth computing where the file does not list them.
 *
 * The 99.99th is taken from the list only: fortio's last buckets are too wide for it.
 */
const COMPUTED = { p50: 50, p75: 75, p90: 90, p95: 95, p99: 99, p99_9: 99.9 } as const;
const LISTED = { ...COMPUTED, p99_99: 99.99 } as const;

const SECOND = 1000;

/** Latencies of a fortio histogram, and what to know of them. */
export type FortioLatencies = {
	readonly latencies: Partial<SmpLatency>;
	readonly remarks: readonly string[];
	/** True when the file lists no percentile at all. */
	readonly isComputed: boolean;
};

/**
 * Reads fortio's `DurationHistogram`, in seconds, into milliseconds.
 *
 * A percentile is taken from the list, otherwise interpolated the way fortio does.
 *
 * @param slack - How far above the asked percentile a listed one may lie, in percent.
 */
export function fortioLatencies(histogram: Fields, slack: number): FortioLatencies {
	const listed = percentileList(own(histogram, "Percentiles"));
	const buckets = histogramOf(histogram);
	const names = Object.keys(LISTED) as (keyof typeof LISTED)[];
	const percentiles = names.map((name) => {
		const percent = LISTED[name];
		const found = listed.find(
			(each) => each.percent >= percent - 1e-9 && each.percent <= percent + reach(percent, slack),
		);
		const computed = name in COMPUTED ? histogramPercentile(buckets, percent) : undefined;
		return [name, milliseconds(found?.seconds ?? computed, name, SECOND)];
	});
	const latencies = {
		min: milliseconds(own(histogram, "Min"), "Min", SECOND),
		average: milliseconds(own(histogram, "Avg"), "Avg", SECOND),
		max: milliseconds(own(histogram, "Max"), "Max", SECOND),
		...(Object.fromEntries(percentiles) as Partial<SmpLatency>),
	};
	return { latencies, remarks: bucketRemark(buckets), isComputed: listed.length === 0 };
}

/** The nearer to 100, the less a neighbour may differ: 0.1 at 99, 0.01 at 99.9. */
function reach(percent: number, slack: number): number {
	return 1e-9 + slack * (100 - percent);
}

function percentileList(given: unknown) {
	return listOf(given).map((each) => {
		const { Percentile, Value } = fieldsOf(each);
		const percent = amount(Percentile, "Percentile");
		const seconds = amount(Value, `The value of percentile ${percent}`);
		return percent === null || seconds === null
			? refuse("A percentile of the list has no value.")
			: { percent, seconds };
	});
}

function histogramOf(given: Fields): Histogram {
	return {
		count: count(own(given, "Count"), "Count") ?? 0,
		min: amount(own(given, "Min"), "Min") ?? 0,
		max: amount(own(given, "Max"), "Max") ?? 0,
		buckets: bucketsOf(listOf(own(given, "Data"))),
	};
}

/** The buckets as they stand: a file may hold hundreds of thousands, and a copy takes its time. */
function bucketsOf(data: readonly unknown[]): readonly Bucket[] {
	return data.every(isBucket)
		? data
		: refuse("A bucket of the histogram has no start, end or percent.");
}

function isBucket(value: unknown): value is Bucket {
	const { Start, End, Percent } = (value ?? {}) as Partial<Bucket>;
	const isOrdered =
		typeof Start === "number" && typeof End === "number" && Start >= 0 && Start <= End;
	return (
		isOrdered && End <= 1e15 && typeof Percent === "number" && Percent >= 0 && Percent <= 100.001
	);
}

/** With most calls in the first bucket, the median is a guess between its two ends. */
function bucketRemark({ buckets }: Histogram): readonly string[] {
	const [first] = buckets;
	if (first === undefined || first.Percent < 50 || first.End === first.Start) return [];
	const [from, to] = [first.Start, first.End].map((seconds) => tidy(seconds * SECOND));
	return [
		`The median lies in the first bucket (${from} to ${to} ms): the histogram is too coarse for it.`,
	];
}
