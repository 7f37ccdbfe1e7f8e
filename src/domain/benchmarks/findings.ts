/**
 * What an experiment found, as a sentence and as a range.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { loadCells } from "#src/domain/benchmarks/load.ts";
import { isTie, NOISE_SHARE, tieMarginMs } from "#src/domain/benchmarks/noise.ts";
import { type LoadResults, loadResults, type ResultRow } from "#src/domain/benchmarks/results.ts";
import { writtenDifference, writtenFactor, writtenNumber } from "#src/domain/text/numbers.ts";

/** Gives the name of a mesh by its id. */
export type NameOf = (mesh: string) => string;

type Standing = { readonly row: ResultRow; readonly addedMs: number };

/**
 * What one load shows about p99, in sentences; ties are said as ties, saturation as saturation.
 *
 * Rows that failed, were saturated or must not be compared do not take part.
 *
 * @returns `undefined` where there is nothing to say.
 */
export function loadFinding(results: LoadResults, nameOf: NameOf): string | undefined {
	const saturated = results.rows
		.filter((row) => row.saturated)
		.map((row) => rowName(row, nameOf, results.rows));
	const sentences = [
		p99Finding(results, nameOf),
		saturated.length > 0 ? `Saturated: ${saturated.join("; ")}` : undefined,
	].filter((sentence) => sentence !== undefined);
	return sentences.length === 0 ? undefined : `${sentences.join(". ")}.`;
}

function p99Finding({ rows }: LoadResults, nameOf: NameOf): string | undefined {
	const standings = rows.flatMap((row): Standing[] => {
		const p99 = row.added.find(({ percentile }) => percentile === "p99");
		const sound = p99 !== undefined && !row.badges.includes("errors");
		return sound ? [{ row, addedMs: p99.addedMs }] : [];
	});
	const [lowest, ...others] = standings.toSorted((one, other) => one.addedMs - other.addedMs);
	const baselines = rows.filter(({ baseline }) => baseline).flatMap(({ runs }) => runs);
	const margin = tieMarginMs(baselines, "p99");
	if (lowest === undefined || margin === undefined) return undefined;
	const close = ({ addedMs }: Standing) => addedMs - lowest.addedMs <= margin;
	const named = (standing: Standing) => rowName(standing.row, nameOf, rows);
	if (others.length === 0) return alone(named(lowest), lowest.addedMs, margin);
	const tied = [lowest, ...others.filter(close)].map(named);
	if (tied.length === 1) {
		return `Lowest added p99: ${named(lowest)}, ${writtenDifference(lowest.addedMs)} ms`;
	}
	const within = `${writtenNumber(margin)} ms of noise`;
	if (tied.length === standings.length) return `All tie at p99, within ${within}`;
	return `Lowest added p99 is a tie within ${within}: ${tied.join(", ")}`;
}

function alone(name: string, addedMs: number, margin: number): string {
	if (Math.abs(addedMs) <= margin) return `${name} ties with no mesh at p99`;
	const verb = addedMs > 0 ? "adds" : "is faster than no mesh by";
	return `${name} ${verb} ${writtenNumber(Math.abs(addedMs))} ms at p99`;
}

/** The mesh, with version or mode where the same mesh stands there more than once. */
export function rowName(row: ResultRow, nameOf: NameOf, rows: readonly ResultRow[]): string {
	if (row.baseline) return "No mesh";
	const name = nameOf(row.mesh);
	const twins = rows.filter(({ mesh, key }) => mesh === row.mesh && key !== row.key);
	if (twins.length === 0) return name;
	const parts = [
		twins.some(({ version }) => version !== row.version) ? row.version : null,
		twins.some(({ mode }) => mode !== row.mode) ? row.mode : null,
	].filter((part) => part !== null);
	return parts.length === 0 ? name : `${name}, ${parts.join(", ")}`;
}

/**
 * The p99 a mesh added in one experiment, from the lowest to the highest load result.
 *
 * @returns A dash where none can be told.
 */
export function addedRange({ lowest, highest, compared }: MeshResult): string {
	if (lowest === undefined || highest === undefined) return "–";
	const words = ({ addedMs, factor, tie }: typeof lowest) =>
		`${writtenDifference(addedMs)} ms${factor === undefined ? "" : ` (${writtenFactor(factor)})`}${tie ? ", a tie" : ""}`;
	return compared === 1 ? words(lowest) : `${words(lowest)} to ${words(highest)}`;
}

/**
 * How much later one value is than a reference, absolute and as a ratio.
 *
 * @param ms - Milliseconds of the row.
 * @param referenceMs - Milliseconds of the row it is counted from.
 * @example
 * addedWords(12, 8) // => "+4 ×1.50"
 */
export function addedWords(ms: number, referenceMs: number): string {
	const ratio = referenceMs === 0 ? "" : ` ${writtenFactor(ms / referenceMs)}`;
	const tie = isTie(ms, referenceMs, NOISE_SHARE * referenceMs) ? " tie" : "";
	return `${writtenDifference(ms - referenceMs)}${ratio}${tie}`;
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
