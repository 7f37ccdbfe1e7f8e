/**
 * Time to value: how many steps a project's own getting-started page takes to mutual TLS and metrics.
 *
 * @module
 */

import { lifecycle } from "#src/domain/entries/entry.ts";
import type { Status } from "#src/schema/entries/entry-vocabulary.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";
import type { AxisScore } from "./axis.ts";

/** The two things the steps lead to, in the order they are counted. */
export const FIRST_GOALS = ["mtls", "metrics"] as const;
export type FirstGoal = (typeof FIRST_GOALS)[number];

/** What readers see for the goals. */
export const FIRST_GOAL_NAMES: Readonly<Record<FirstGoal, string>> = {
	mtls: "Steps to mutual TLS",
	metrics: "Further steps to metrics",
};

/** The steps of one getting-started page, of one data-plane mode. */
export type FirstSteps = Mesh["getting_started"][number];

/** A mesh as far as its first steps are counted. */
export type SteppingMesh = {
	readonly id: string;
	readonly name: string;
	readonly status: Status;
	readonly getting_started?: readonly FirstSteps[] | undefined;
};

/**
 * By how many steps two careful readers of one page may differ for each goal: whether a change of
 * folder or a line that is rarely needed counts is a matter of judgement.
 */
export const COUNTING_MARGIN = 1;

/** Commands and resources up to a goal; `undefined` when nobody has counted them. */
function stepsTo(page: FirstSteps, goal: FirstGoal): number | undefined {
	const found = page[goal];
	return found && found.commands + found.resources;
}

type Counted = {
	/** Steps of the goals that are counted. */
	readonly known: number;
	/** Steps to both goals; `undefined` while one of them is not counted. */
	readonly total: number | undefined;
	/** How many goals are counted. */
	readonly goals: number;
};

function counted(page: FirstSteps): Counted {
	const counts = FIRST_GOALS.flatMap((goal) => stepsTo(page, goal) ?? []);
	const known = counts.reduce((sum, steps) => sum + steps, 0);
	const isWhole = counts.length === FIRST_GOALS.length;
	return { known, total: isWhole ? known : undefined, goals: counts.length };
}

/**
 * The page that stands for a mesh with several modes: that with most goals counted, then that with
 * the fewest steps.
 */
function bestOf({ getting_started = [] }: SteppingMesh): Counted | undefined {
	return getting_started
		.map(counted)
		.filter(({ goals }) => goals > 0)
		.toSorted((a, b) => b.goals - a.goals || a.known - b.known)[0];
}

/**
 * Places meshes by steps: the fewest among active meshes over each one's own.
 *
 * An interval holds what a recount could change, {@link COUNTING_MARGIN} for each goal. Where one of
 * the two goals is not counted, the steps known so far bound the place from above and nothing bounds
 * it from below. A mesh of which neither is counted has no place.
 */
export function stepScores(meshes: readonly SteppingMesh[]): readonly AxisScore[] {
	const totals = meshes
		.filter(({ status }) => lifecycle(status) === "active")
		.flatMap((mesh) => bestOf(mesh)?.total ?? []);
	if (totals.length === 0) return [];
	const fewest = Math.min(...totals);
	const share = (steps: number) => Math.min(1, fewest / Math.max(1, steps));
	return meshes.flatMap((mesh) => {
		const found = bestOf(mesh);
		if (found === undefined) return [];
		const { known, total, goals } = found;
		const margin = COUNTING_MARGIN * goals;
		const low = total === undefined ? 0 : share(total + margin);
		const { id, name, status } = mesh;
		return [
			{
				mesh: { id, name, lifecycle: lifecycle(status) },
				low,
				high: share(known - margin),
				value: low,
				known: goals,
				asked: FIRST_GOALS.length,
			},
		];
	});
}
