/**
 * Which differences are noise: ties, spread of repeats, saturation.
 *
 * @module
 */

import { LATENCY_POINTS } from "#src/domain/benchmarks/latency.ts";
import { loadOf } from "#src/domain/benchmarks/load.ts";
import { median } from "#src/domain/text/numbers.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";

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

/** Is an added latency below zero by more than noise, so that the baseline must be sick? */
export function isBelowNoise(addedMs: number, marginMs: number): boolean {
	return addedMs < -marginMs;
}

/**
 * Was any mesh faster than no mesh by more than noise? A mesh takes time away from nobody, so the
 * runs without a mesh were then disturbed, and no difference to them means anything.
 */
export function isSickBaseline(baselines: readonly SmpRun[], meshed: readonly SmpRun[]): boolean {
	const p99s = (runs: readonly SmpRun[]) =>
		runs.map(({ result }) => result.latencies_ms.p99).filter((p99) => p99 !== null);
	const baseline = median(p99s(baselines));
	const margin = tieMarginMs(baselines, "p99");
	if (baseline === undefined || margin === undefined) return false;
	const sound = meshed.filter((run) => (run.errors.share ?? 0) === 0);
	return p99s(sound).some((p99) => isBelowNoise(p99 - baseline, margin));
}

/** One value measured several times: its middle and how far the repeats lie apart. */
export type Spread = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly count: number;
};

/**
 * The median of repeats with their lowest and highest.
 *
 * @returns `undefined` when no run gives the value; unknown is not zero.
 */
export function spreadOf(values: readonly (number | null | undefined)[]): Spread | undefined {
	const known = values.filter((value) => value !== null && value !== undefined);
	const value = median(known);
	if (value === undefined) return undefined;
	return { value, low: Math.min(...known), high: Math.max(...known), count: known.length };
}

/**
 * One run that stands for its repeats: every percentile is the median of that percentile.
 *
 * @returns The run itself when there is one, `undefined` when there is none.
 */
export function typicalRun(runs: readonly SmpRun[]): SmpRun | undefined {
	const [first, ...more] = runs;
	if (first === undefined || more.length === 0) return first;
	const points = LATENCY_POINTS.map((point) => {
		const values = runs.map(({ result }) => result.latencies_ms[point]);
		return [point, median(values.filter((value) => value !== null)) ?? null] as const;
	});
	const latencies_ms = {
		...first.result.latencies_ms,
		average: null,
		...Object.fromEntries(points),
	};
	return { ...first, result: { ...first.result, latencies_ms } };
}

/** Below this part of the rate asked for, a run shows a queue and not the mesh. */
const REACHED_AT_LEAST = 0.97;

/** Label of a result whose source says that it was saturated without giving the achieved rate. */
export const SATURATED_LABEL = "saturated";

/**
 * Requests per second reached over those asked for.
 *
 * @returns `undefined` when one of them is unknown, as at full speed.
 */
export function rateReached(run: SmpRun): number | undefined {
	const asked = loadOf(run).rps;
	const reached = run.result.actual_qps;
	return asked === null || asked === 0 || reached === null ? undefined : reached / asked;
}

/**
 * Was the run saturated, so that its latency is time spent waiting in line?
 *
 * True below 97 % of the rate asked for, or where the source says so. At full speed nothing was
 * asked for and nothing can be missed; the `loop` says what such a run is.
 */
export function isSaturated(run: SmpRun): boolean {
	if (run.result.labels?.[SATURATED_LABEL] === "true") return true;
	return (rateReached(run) ?? 1) < REACHED_AT_LEAST;
}
