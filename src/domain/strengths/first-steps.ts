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

/** A mesh as far as its first steps are counted. */
export type SteppingMesh = {
	readonly id: string;
	readonly name: string;
	readonly status: Status;
	readonly getting_started?: Mesh["getting_started"];
};

/** Commands and resources up to a goal; `undefined` when nobody has counted them. */
export function stepsTo(mesh: SteppingMesh, goal: FirstGoal): number | undefined {
	const found = mesh.getting_started?.[goal];
	return found && found.commands + found.resources;
}

/**
 * Places meshes by steps: the fewest among active meshes over each one's own.
 *
 * Where one of the two goals is not counted, the steps known so far bound the place from above and
 * nothing bounds it from below. A mesh of which neither is counted has no place.
 */
export function stepScores(meshes: readonly SteppingMesh[]): readonly AxisScore[] {
	const totals = meshes
		.filter(({ status }) => lifecycle(status) === "active")
		.flatMap((mesh) => stepsOf(mesh).total ?? []);
	const fewest = totals.length === 0 ? undefined : Math.min(...totals);
	return meshes.flatMap((mesh) => {
		const { known, total, goals } = stepsOf(mesh);
		if (goals === 0 || fewest === undefined) return [];
		const share = (steps: number) => Math.min(1, fewest / Math.max(1, steps));
		const low = total === undefined ? 0 : share(total);
		const { id, name, status } = mesh;
		return [
			{
				mesh: { id, name, lifecycle: lifecycle(status) },
				low,
				high: share(known),
				value: low,
				known: goals,
				asked: FIRST_GOALS.length,
			},
		];
	});
}

function stepsOf(mesh: SteppingMesh) {
	const counts = FIRST_GOALS.flatMap((goal) => stepsTo(mesh, goal) ?? []);
	const known = counts.reduce((sum, steps) => sum + steps, 0);
	const isWhole = counts.length === FIRST_GOALS.length;
	return { known, total: isWhole ? known : undefined, goals: counts.length } as const;
}
