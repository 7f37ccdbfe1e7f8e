import { isBaseline } from "#src/domain/smp/load-cells.ts";
import type { NamedExperiment } from "#src/domain/smp/performance-axis.ts";
import { experimentBadges } from "#src/domain/smp/run-badges.ts";
import { type MeasuredKind, measuredKinds } from "./measured-kinds.ts";

/** What an experiment is filtered by, as plain data a page can carry. */
export type ExperimentFacts = {
	readonly id: string;
	readonly mesh: readonly string[];
	readonly interest: string;
	readonly measured: readonly MeasuredKind[];
	/** `baseline`, `independent`, `recent`: what a careful reader may insist on. */
	readonly only: readonly string[];
};

/** Facets of the overview with what they ask for; empty text asks for nothing. */
export type ExperimentFilter = {
	readonly mesh: string;
	readonly interest: string;
	readonly measured: string;
	readonly only: readonly string[];
};

/** Demands a reader can tick, with their words. */
export const DEMANDS = {
	baseline: "with a baseline",
	independent: "not by a vendor or a measured project",
	recent: "not older than 2 years",
} as const;

const WITH_A_STAKE: ReadonlySet<string> = new Set(["vendor", "commissioned", "project"]);

/**
 * Reduces an experiment to what it is filtered by.
 *
 * @param today - `YYYY-MM-DD`. An experiment without a date does not count as recent.
 */
export function experimentFacts(
	{ id, experiment }: NamedExperiment,
	today: string,
): ExperimentFacts {
	const { provenance, runs } = experiment;
	const isOld = experimentBadges(experiment, today).includes("old");
	const demands: readonly (readonly [boolean, string])[] = [
		[runs.some(isBaseline), "baseline"],
		[!WITH_A_STAKE.has(provenance.interest), "independent"],
		[provenance.date !== undefined && !isOld, "recent"],
	];
	return {
		id,
		mesh: [...new Set(runs.map(({ mesh }) => mesh))].filter((mesh) => mesh !== "none"),
		interest: provenance.interest,
		measured: measuredKinds(experiment),
		only: demands.flatMap(([holds, demand]) => (holds ? [demand] : [])),
	};
}

/** Does an experiment have all that is asked for? */
export function meetsFilter(facts: ExperimentFacts, filter: ExperimentFilter): boolean {
	return (
		(filter.mesh === "" || facts.mesh.includes(filter.mesh)) &&
		(filter.interest === "" || facts.interest === filter.interest) &&
		(filter.measured === "" || facts.measured.some((kind) => kind === filter.measured)) &&
		filter.only.every((demand) => facts.only.includes(demand))
	);
}
