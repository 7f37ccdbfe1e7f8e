import {
	amount,
	count,
	type Fields,
	fieldsOf,
	listOf,
	milliseconds,
	own,
	refuse,
	tidy,
} from "./amount.ts";
import {
	asComputed,
	type Bucket,
	COMPUTED_POINTS,
	type ComputedLatencies,
	type Histogram,
	histogramPercentile,
} from "./histogram.ts";

const LISTED = { ...COMPUTED_POINTS, p99_99: 99.99 } as const;
type Point = keyof typeof LISTED;

const SECOND = 1000;

/** Latencies of a fortio histogram, and what to know of them. */
export type FortioLatencies = ComputedLatencies & {
	readonly remarks: readonly string[];
	/** True when the file lists no percentile at all. */
	readonly isComputed: boolean;
};

type Listed = readonly { readonly percent: number; readonly seconds: number }[];

/**
 * Reads fortio's `DurationHistogram`, in seconds, into milliseconds.
 *
 * A percentile is taken from the list, otherwise computed from the buckets the way fortio does.
 *
 * @param slack - How far above the asked percentile a listed one may lie, in percent.
 */
export function fortioLatencies(histogram: Fields, slack: number): FortioLatencies {
	const listed = percentileList(own(histogram, "Percentiles"));
	const buckets = histogramOf(histogram);
	const names = Object.keys(LISTED) as Point[];
	const given = names.map((name) => [name, listedAt(listed, LISTED[name], slack)] as const);
	const missing = given.flatMap(([name, value]) => (value === null ? [name] : []));
	const { latencies, computed } = computedPoints(buckets, missing);
	return {
		latencies: {
			min: milliseconds(own(histogram, "Min"), "Min", SECOND) ?? listedAt(listed, 0, 0),
			average: milliseconds(own(histogram, "Avg"), "Avg", SECOND),
			max: milliseconds(own(histogram, "Max"), "Max", SECOND) ?? listedAt(listed, 100, 0),
			...Object.fromEntries(given),
			...latencies,
		},
		computed,
		remarks: bucketRemark(buckets),
		isComputed: listed.length === 0,
	};
}

/** The nearer to 100, the less a neighbour may differ: 0.1 at 99, 0.01 at 99.9. */
function listedAt(listed: Listed, percent: number, slack: number): number | null {
	const reach = 1e-9 + slack * (100 - percent);
	const found = listed.find(
		(each) => each.percent >= percent - 1e-9 && each.percent <= percent + reach,
	);
	return milliseconds(found?.seconds, `percentile ${percent}`, SECOND);
}

function computedPoints(histogram: Histogram, points: readonly Point[]): ComputedLatencies {
	const found = points.flatMap((point) => {
		if (point === "p99_99") return [];
		const computed = histogramPercentile(histogram, COMPUTED_POINTS[point]);
		if (computed === undefined) return [];
		const ms = (seconds: number) => milliseconds(seconds, point, SECOND) ?? 0;
		return [{ point, value: ms(computed.value), from: ms(computed.from), to: ms(computed.to) }];
	});
	return asComputed(found);
}

function percentileList(given: unknown): Listed {
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

/** The buckets as they are: a file may hold hundreds of thousands, and a copy takes its time. */
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
