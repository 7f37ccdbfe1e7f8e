import { type Badge, runBadges } from "#src/domain/smp/run-badges.ts";
import type { Experiment } from "#src/schema/experiment.ts";

/** Badges that every run of an experiment carries, so that a page says them once. */
export function sharedBadges(experiment: Experiment): readonly Badge[] {
	const [first, ...others] = experiment.runs.map((run) => runBadges(run, experiment));
	return (first ?? []).filter((badge) => others.every((badges) => badges.includes(badge)));
}
