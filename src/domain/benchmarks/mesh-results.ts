/**
 * What experiments found of one mesh: the lowest and the highest added p99 of each set-up.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { loadCells } from "#src/domain/benchmarks/load.ts";
import { type Added, loadResults, type ResultRow } from "#src/domain/benchmarks/results.ts";
import { formatDifference, formatFactor } from "#src/domain/text/numbers.ts";

/**
 * The p99 a mesh added in one experiment, from the lowest to the highest load result.
 *
 * @returns A dash where none can be told.
 */
export function addedRange({ lowest, highest, compared }: MeshResult): string {
	if (lowest === undefined || highest === undefined) return "–";
	const words = ({ addedMs, factor, tie, sick }: Added) => {
		const ratio = factor === undefined ? "" : ` (${formatFactor(factor)})`;
		const mark = sick ? ", below no mesh: sick baseline" : "";
		return `${formatDifference(addedMs)} ms${ratio}${tie ? ", a tie" : mark}`;
	};
	return compared === 1 ? words(lowest) : `${words(lowest)} to ${words(highest)}`;
}

/** What one experiment found of one mesh in one version and mode, over its loads. */
export type MeshResult = {
	readonly experiment: NamedExperiment;
	readonly version: string | null;
	readonly mode: string | null;
	readonly loads: number;
	/** Loads of which an added p99 can be told. */
	readonly compared: number;
	/** Lowest and highest added p99 over those loads, milliseconds, each with its ratio. */
	readonly lowest: Added | undefined;
	readonly highest: Added | undefined;
	/** Loads at which it did not reach the rate asked for. */
	readonly saturated: number;
};

/**
 * Everything published about one mesh, by experiment, version and mode.
 *
 * Loads are never averaged: the lowest and the highest added p99 are shown side by side.
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
