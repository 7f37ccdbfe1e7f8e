import type { SmpLatency } from "#src/schema/smp-latency.ts";
import type { SmpRun } from "#src/schema/smp-run.ts";
import { median } from "./median.ts";

/** What LiveWyer saw between empty clusters of one kind: 3 to 5 %. Smaller gaps are noise. */
export const NOISE_SHARE = 0.05;

/**
 * How far apart two values must be before one may be called lower.
 *
 * 5 % of the baseline, or the spread of its own repeats when that is more.
 *
 * @param baselines - All baseline runs of one load.
 * @returns Milliseconds; `undefined` when no baseline gives this percentile.
 */
export function tieMarginMs(
	baselines: readonly SmpRun[],
	percentile: keyof SmpLatency,
): number | undefined {
	const values = baselines
		.map((run) => run.result.latencies_ms[percentile])
		.filter((value) => value !== null);
	const middle = median(values);
	if (middle === undefined) return undefined;
	return Math.max(NOISE_SHARE * middle, Math.max(...values) - Math.min(...values));
}

/** Are two values closer than the margin, so that neither may be called lower? */
export function isTie(one: number, other: number, marginMs: number): boolean {
	return Math.abs(one - other) <= marginMs;
}
