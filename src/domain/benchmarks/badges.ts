import type { Experiment } from "#src/schema/experiment.ts";
import type { SmpRun } from "#src/schema/smp-run.ts";
import { ageInYears } from "./age-in-years.ts";
import { isSaturated } from "./is-saturated.ts";
import { isBaseline } from "./load-cells.ts";
import { loadKey, loadOf } from "./load-of.ts";

/** What a reader must see beside a number before trusting it. */
export type Badge =
	| "errors"
	| "all-failed"
	| "saturated"
	| "closed-loop"
	| "one-run"
	| "no-baseline"
	| "figure-read"
	| "secondary"
	| "vendor"
	| "old";

/** After this many years a result is greyed, never deleted. */
const OLD_AFTER_YEARS = 2;

/**
 * Badges of one run, the gravest first: failures come before any latency.
 *
 * @param experiment - The experiment the run belongs to.
 */
export function runBadges(run: SmpRun, experiment: Experiment): readonly Badge[] {
	const share = run.errors.share ?? 0;
	const source = (run.read_from ?? "").toLowerCase();
	const badges: readonly (readonly [boolean, Badge])[] = [
		[share === 1, "all-failed"],
		[share > 0 && share < 1, "errors"],
		[isSaturated(run), "saturated"],
		[run.loop === "closed", "closed-loop"],
		[isOneRun(run, experiment), "one-run"],
		[source.includes("figure"), "figure-read"],
		[source.includes("secondary"), "secondary"],
	];
	return badges.flatMap(([applies, badge]) => (applies ? [badge] : []));
}

function isOneRun(run: SmpRun, { method, runs }: Experiment): boolean {
	if (method.runs_per_row !== 1) return false;
	const same = (other: SmpRun) =>
		other.mesh === run.mesh &&
		other.mesh_version === run.mesh_version &&
		other.mode === run.mode &&
		loadKey(loadOf(other)) === loadKey(loadOf(run));
	return runs.filter(same).length === 1;
}

/**
 * Badges of a whole experiment.
 *
 * @param today - `YYYY-MM-DD`; an experiment without a date gets no age.
 */
export function experimentBadges(experiment: Experiment, today: string): readonly Badge[] {
	const { date, interest } = experiment.provenance;
	const badges: readonly (readonly [boolean, Badge])[] = [
		[interest === "vendor" || interest === "commissioned", "vendor"],
		[!experiment.runs.some(isBaseline), "no-baseline"],
		[date !== undefined && ageInYears(date, today) > OLD_AFTER_YEARS, "old"],
	];
	return badges.flatMap(([applies, badge]) => (applies ? [badge] : []));
}
