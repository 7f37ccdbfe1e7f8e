import type { SmpRun } from "#src/schema/smp-run.ts";
import { loadOf } from "./load-of.ts";

/** Below this part of the rate asked for, a run shows a queue and not the mesh. */
const REACHED_AT_LEAST = 0.97;

/** Label of a result whose source says that it was saturated without giving the rate reached. */
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
