import { loadCells } from "#src/domain/smp/load-cells.ts";
import type { NamedExperiment } from "#src/domain/smp/performance-axis.ts";
import { loadResults, type ResultRow } from "./load-results.ts";

/** What one experiment found of one mesh in one version and mode, over its loads. */
export type MeshResult = {
	readonly experiment: NamedExperiment;
	readonly version: string | null;
	readonly mode: string | null;
	readonly loads: number;
	/** Loads of which an added p99 can be told. */
	readonly compared: number;
	/** Lowest and highest added p99 over those loads, milliseconds, each with its ratio. */
	readonly lowest: AddedP99 | undefined;
	readonly highest: AddedP99 | undefined;
	/** Loads at which it did not reach the rate asked for. */
	readonly saturated: number;
};

type AddedP99 = {
	readonly addedMs: number;
	readonly factor: number | undefined;
	readonly tie: boolean;
};

/**
 * Everything published about one mesh, by experiment, version and mode.
 *
 * Loads are never averaged: the lowest and the highest added p99 stand side by side.
 *
 * @returns In the order of the experiments.
 */
export function meshResults(
	mesh: string,
	experiments: readonly NamedExperiment[],
): readonly MeshResult[] {
	return experiments.flatMap((named) => {
		const rows = rowsOf(named.experiment).filter((row) => row.mesh === mesh);
		const bySetUp = Map.groupBy(rows, ({ version, mode }) => JSON.stringify([version, mode]));
		return [...bySetUp.values()].flatMap((found) => summed(named, found));
	});
}

const known = new WeakMap<NamedExperiment["experiment"], readonly ResultRow[]>();

/** Every row of an experiment; worked out once, because every mesh and every pair asks for them. */
function rowsOf(experiment: NamedExperiment["experiment"]): readonly ResultRow[] {
	const rows =
		known.get(experiment) ??
		loadCells(experiment.runs).flatMap((cell) => loadResults(cell, experiment).rows);
	known.set(experiment, rows);
	return rows;
}

function summed(experiment: NamedExperiment, rows: readonly ResultRow[]): readonly MeshResult[] {
	const [first] = rows;
	if (first === undefined) return [];
	const added = rows
		.flatMap((row) => row.added.filter(({ percentile }) => percentile === "p99"))
		.toSorted((one, other) => one.addedMs - other.addedMs);
	return [
		{
			experiment,
			version: first.version,
			mode: first.mode,
			loads: rows.length,
			compared: added.length,
			lowest: added[0],
			highest: added.at(-1),
			saturated: rows.filter(({ saturated }) => saturated).length,
		},
	];
}
