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

/** What one set-up was measured to cost; `undefined` where the experiment does not say. */
export type MeasuredRow = {
	readonly name: string;
	/** Added p99, lowest to highest load, in words. */
	readonly added: string | undefined;
	/** CPU of the data plane, millicores, and its memory, MB, as the experiment counts them. */
	readonly cpu: string | undefined;
	readonly memory: string | undefined;
};

/** One experiment with what it measured of the meshes asked for. */
export type MeasuredExperiment = {
	readonly id: string;
	readonly question: string;
	readonly date: string;
	readonly rows: readonly MeasuredRow[];
};

/** Experiments of the last years that measure at least one of the meshes, and the rest. */
export type MeasuredCost = {
	readonly experiments: readonly MeasuredExperiment[];
	/** Names of meshes whose latency none of them compares with no mesh. */
	readonly unmeasured: readonly string[];
	/** Names of meshes of which none of them gives CPU, and memory. */
	readonly withoutCpu: readonly string[];
	readonly withoutMemory: readonly string[];
};

/** Older numbers are history: every mesh has changed since. */
const YEARS = 2;

type Named = { readonly id: string; readonly name: string };

/** What was measured of meshes in the two years before a day, `YYYY-MM-DD`. */
export function measuredCost(
	meshes: readonly Named[],
	experiments: readonly NamedExperiment[],
	day: string,
): MeasuredCost {
	const recent = experiments.filter(({ experiment: { provenance } }) => {
		// Without a date nobody can tell whether it is recent.
		return provenance.date !== undefined && ageInYears(provenance.date, day) <= YEARS;
	});
	const found = meshes.map((mesh) => ({
		name: mesh.name,
		rows: meshResults(mesh.id, recent).map((result) => ({
			experiment: result.experiment.id,
			row: rowOf(mesh, result),
		})),
	}));
	const measured = recent.map(({ id, experiment }) => ({
		id,
		question: experiment.question,
		date: experiment.provenance.date ?? "",
		rows: found.flatMap(({ rows }) =>
			rows.filter((one) => one.experiment === id && isKnown(one.row)).map(({ row }) => row),
		),
	}));
	const without = (field: "added" | "cpu" | "memory") =>
		found
			.filter(({ rows }) => rows.every(({ row }) => row[field] === undefined))
			.map(({ name }) => name);
	return {
		experiments: measured.filter(({ rows }) => rows.length > 0),
		unmeasured: without("added"),
		withoutCpu: without("cpu"),
		withoutMemory: without("memory"),
	};
}

function isKnown({ added, cpu, memory }: MeasuredRow): boolean {
	return added !== undefined || cpu !== undefined || memory !== undefined;
}

function rowOf({ id, name }: Named, result: MeshResult): MeasuredRow {
	const { version, mode } = result;
	const runs = result.experiment.experiment.runs.filter(
		(run) => run.mesh === id && run.mode === mode && run.mesh_version === version,
	);
	const planes = runs.map(({ resources }) => resources.data_plane);
	return {
		name: [name, version, mode].filter((part) => part !== null).join(", "),
		added: result.compared > 0 ? addedRange(result) : undefined,
		cpu: range(planes.map(({ cpu_mcores }) => cpu_mcores)),
		memory: range(planes.map(({ mem_mb }) => mem_mb)),
	};
}

/** Lowest to highest of the values that are known. */
function range(values: readonly (number | null)[]): string | undefined {
	const known = values.filter((value) => value !== null);
	if (known.length === 0) return undefined;
	const [low, high] = [Math.min(...known), Math.max(...known)].map(
		(value) => `${Math.round(value)}`,
	);
	return low === high ? low : `${low} to ${high}`;
}
