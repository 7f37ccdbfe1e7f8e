import { loadCells } from "#src/domain/smp/load-cells.ts";
import type { NamedExperiment } from "#src/domain/smp/performance-axis.ts";
import { type MeshResult, meshResults } from "./mesh-results.ts";

/** An experiment that measured two meshes. */
export type SharedExperiment = {
	readonly experiment: NamedExperiment;
	/** Loads under which both ran; only there can they be compared. */
	readonly loads: number;
	/** By version and mode. */
	readonly a: readonly MeshResult[];
	readonly b: readonly MeshResult[];
};

/** The experiments that measured both of two meshes, in the order given. */
export function sharedExperiments(
	a: string,
	b: string,
	experiments: readonly NamedExperiment[],
): readonly SharedExperiment[] {
	return experiments.flatMap((experiment) => {
		const measured = new Set(experiment.experiment.runs.map(({ mesh }) => mesh));
		if (!measured.has(a) || !measured.has(b)) return [];
		const [first, second] = [meshResults(a, [experiment]), meshResults(b, [experiment])];
		if (first.length === 0 || second.length === 0) return [];
		const both = loadCells(experiment.experiment.runs).filter(({ meshed }) =>
			[a, b].every((id) => meshed.some(({ mesh }) => mesh === id)),
		);
		return [{ experiment, loads: both.length, a: first, b: second }];
	});
}
