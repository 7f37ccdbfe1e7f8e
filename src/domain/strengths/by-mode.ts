/**
 * Modes as rows of the strengths: each data-plane mode of a mesh, placed for itself.
 *
 * The row of a mesh with several modes mixes them. Its modes, placed among all modes and all meshes
 * that have one only, show what holds together.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { setUpOf } from "#src/domain/benchmarks/set-ups.ts";
import { modesOf, type ShownClaim, statementIn } from "#src/domain/comparison/modes.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";
import type { SpectrumMesh } from "./spectrum.ts";

type ModedMesh = SpectrumMesh &
	Readonly<Pick<Mesh, "modes" | "architecture">> & {
		readonly capabilities: Readonly<Record<string, ShownClaim>>;
	};

/** A mode of a mesh as the strengths place it. */
export type ModeRow = SpectrumMesh & {
	/** The mesh it is a mode of. */
	readonly of: string;
	/** The mode's own id and name; undefined for a mesh that is judged as a whole. */
	readonly mode: { readonly id: string; readonly name: string } | undefined;
};

/**
 * Every mode of the meshes that have several, and every other mesh as it is.
 *
 * The id of a mode is `istio:ambient`, as in addresses of the matrix.
 */
export function modeRows(meshes: readonly ModedMesh[]): readonly ModeRow[] {
	return meshes.flatMap((mesh): readonly ModeRow[] => {
		const modes = modesOf(mesh);
		if (modes.length < 2) return [{ ...mesh, of: mesh.id, mode: undefined }];
		return modes.map(({ id, name }) => ({
			...mesh,
			id: `${mesh.id}:${id}`,
			name: `${mesh.name}: ${name}`,
			of: mesh.id,
			mode: { id, name },
			capabilities: claimsIn(mesh, id),
			getting_started: mesh.getting_started?.filter((page) => page.mode === id),
		}));
	});
}

function claimsIn({ capabilities }: ModedMesh, mode: string) {
	return Object.fromEntries(
		Object.entries(capabilities).flatMap(([id, claim]) => {
			const said = statementIn(claim, mode);
			return said === undefined ? [] : [[id, said]];
		}),
	);
}

/**
 * Experiments in which each mode is a mesh of its own, so that modes are compared like meshes.
 *
 * A run belongs to the mode that is named after the data plane it ran; where the mesh has no such
 * mode, or nobody has written the data plane down, it stays with the mesh.
 */
export function experimentsByMode(
	experiments: readonly NamedExperiment[],
	rows: readonly ModeRow[],
): readonly NamedExperiment[] {
	const known = new Set(rows.map(({ id }) => id));
	return experiments.map(({ id, experiment }) => {
		const renamed = (mesh: string, plane: string | undefined) =>
			known.has(`${mesh}:${plane}`) ? `${mesh}:${plane}` : mesh;
		return {
			id,
			experiment: {
				...experiment,
				runs: experiment.runs.map((run) => ({
					...run,
					mesh: renamed(run.mesh, setUpOf(run, experiment)?.data_plane),
				})),
				set_ups: experiment.set_ups.map((one) => ({
					...one,
					mesh: renamed(one.mesh, one.data_plane),
				})),
				not_comparable: experiment.not_comparable.flatMap((one) => [
					one,
					...rows.filter(({ of }) => of === one.mesh).map((row) => ({ ...one, mesh: row.id })),
				]),
			},
		};
	});
}
