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

/**
 * The percentile fortio itself would print for this histogram.
 *
 * Linear inside the bucket that holds it. The fastest call stands for the first 1/count, so
 * everything up to there is the minimum; from 100 on it is the maximum.
 *
 * @param percentile - 0 to 100.
 * @returns In the histogram's unit; `undefined` when no call was timed.
 */
export function histogramPercentile(histogram: Histogram, percentile: number): number | undefined {
	if (histogram.count <= 0 || histogram.buckets.length === 0) return undefined;
	if (percentile >= 100) return histogram.max;
	let below = 100 / histogram.count;
	if (percentile <= below) return histogram.min;
	for (const { Start, End, Percent } of histogram.buckets) {
		if (percentile <= Percent) {
			return Start + ((percentile - below) / (Percent - below)) * (End - Start);
		}
		below = Math.max(below, Percent);
	}
	return histogram.max;
}
