/**
 * What recent experiments measured some meshes to cost, experiment by experiment.
 *
 * Numbers of different experiments are never pooled or ordered; a mesh without one is named as such.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { addedRange, type MeshResult, meshResults } from "#src/domain/benchmarks/mesh-results.ts";
import { ageInYears } from "#src/domain/text/dates.ts";

/** One experiment with what it measured of the meshes asked for. */
export type MeasuredExperiment = {
	readonly id: string;
	readonly question: string;
	readonly date: string;
	readonly rows: readonly { readonly name: string; readonly added: string }[];
};

/** Experiments of the last years that compare at least one of the meshes with no mesh, and the rest. */
export type MeasuredCost = {
	readonly experiments: readonly MeasuredExperiment[];
	/** Names of meshes that none of them compares. */
	readonly unmeasured: readonly string[];
};

/** Older numbers are history: every mesh has changed since. */
const YEARS = 2;

/** What was measured of meshes in the two years before a day, `YYYY-MM-DD`. */
export function measuredCost(
	meshes: readonly { readonly id: string; readonly name: string }[],
	experiments: readonly NamedExperiment[],
	day: string,
): MeasuredCost {
	const recent = experiments.filter(({ experiment: { provenance } }) => {
		// Without a date nobody can tell whether it is recent.
		return provenance.date !== undefined && ageInYears(provenance.date, day) <= YEARS;
	});
	const found = meshes.map((mesh) => ({
		name: mesh.name,
		results: meshResults(mesh.id, recent).filter(({ compared }) => compared > 0),
	}));
	const measured = recent.map(({ id, experiment }) => ({
		id,
		question: experiment.question,
		date: experiment.provenance.date ?? "",
		rows: found.flatMap(({ name, results }) =>
			results
				.filter((result) => result.experiment.id === id)
				.map((result) => ({ name: setUp(name, result), added: addedRange(result) })),
		),
	}));
	return {
		experiments: measured.filter(({ rows }) => rows.length > 0),
		unmeasured: found.filter(({ results }) => results.length === 0).map(({ name }) => name),
	};
}

function setUp(name: string, { version, mode }: MeshResult): string {
	return [name, version, mode].filter((part) => part !== null).join(", ");
}
