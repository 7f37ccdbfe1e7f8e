/**
 * The loads of an experiment with their results and columns.
 *
 * @module
 */

import { COMPARED_POINTS, type ComparedPoint } from "#src/domain/benchmarks/latency.ts";
import { loadCells, loadLabel, protocolWord } from "#src/domain/benchmarks/load.ts";
import { type LoadResults, loadResults, type ResultRow } from "#src/domain/benchmarks/results.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";

/** One load of an experiment with its place on the page. */
export type ExperimentLoad = LoadResults & {
	/** Anchor on the page of the experiment. */
	readonly id: string;
	/** Rate and connections in words. */
	readonly words: string;
};

/** Loads that share a scenario, for a switch that reads like a timetable. */
export type ScenarioLoads = {
	/** `undefined` where the source names none. */
	readonly scenario: string | undefined;
	readonly loads: readonly ExperimentLoad[];
};

/**
 * What an experiment measured, by scenario and load in the order of the source.
 *
 * @returns Empty for experiments without a single percentile: they are a table, not a comparison.
 */
export function experimentLoads(experiment: Experiment): readonly ScenarioLoads[] {
	return experiment.runs.some(hasPercentile) ? allLoads(experiment) : [];
}

/** The same, whether or not there is a percentile to look at. */
export function allLoads(experiment: Experiment): readonly ScenarioLoads[] {
	const cells = loadCells(experiment.runs);
	const protocols = new Set(cells.map(({ load }) => load.protocol));
	const loads = cells.map((cell, at) => {
		const protocol = protocols.size > 1 ? protocolWord(cell.load.protocol) : undefined;
		const words = [loadLabel(cell.load), protocol].filter(Boolean).join(", ");
		return { ...loadResults(cell, experiment), id: `load-${at + 1}`, words };
	});
	const byScenario = Map.groupBy(loads, ({ load }) => load.scenario ?? undefined);
	return [...byScenario].map(([scenario, together]) => ({ scenario, loads: together }));
}

function hasPercentile({ result }: Experiment["runs"][number]): boolean {
	return COMPARED_POINTS.some((point) => result.latencies_ms[point] !== null);
}

/** Which columns the result tables of an experiment need, the same under every load. */
export type ResultColumns = {
	readonly points: readonly ComparedPoint[];
	readonly errors: boolean;
	readonly rate: boolean;
	readonly dataPlaneCpu: boolean;
	readonly dataPlaneMemory: boolean;
	readonly controlPlaneCpu: boolean;
	readonly controlPlaneMemory: boolean;
	/** What a reader would look for and the source does not give, in words. */
	readonly missing: readonly string[];
};

/** The percentiles every reader looks for; the others are in the table of all runs. */
const HEADLINE: ReadonlySet<ComparedPoint> = new Set(["p50", "p90", "p99", "p99_9", "max"]);

const WORDS = {
	errors: "errors",
	rate: "the achieved rate",
	dataPlaneCpu: "CPU of the data plane",
	dataPlaneMemory: "memory of the data plane",
	controlPlaneCpu: "CPU of the control plane",
	controlPlaneMemory: "memory of the control plane",
} as const;
type Column = keyof typeof WORDS;

const HOLDS: Readonly<Record<Column, (row: ResultRow) => boolean>> = {
	errors: ({ errors }) => errors !== undefined,
	rate: ({ reached, asked }) => reached !== undefined || asked !== null,
	dataPlaneCpu: ({ dataPlane }) => dataPlane.cpu !== undefined,
	dataPlaneMemory: ({ dataPlane }) => dataPlane.memory !== undefined,
	controlPlaneCpu: ({ controlPlane }) => controlPlane.cpu !== undefined,
	controlPlaneMemory: ({ controlPlane }) => controlPlane.memory !== undefined,
};

/** The columns at least one row fills, and in words what no row gives. */
export function resultColumns(loads: readonly LoadResults[]): ResultColumns {
	const rows = loads.flatMap((load) => load.rows);
	const headline = COMPARED_POINTS.filter((point) => HEADLINE.has(point));
	const points = headline.filter((point) => rows.some((row) => row.latencies[point]));
	const columns = Object.keys(HOLDS) as Column[];
	const held = new Set(columns.filter((column) => rows.some(HOLDS[column])));
	const flags = Object.fromEntries(columns.map((column) => [column, held.has(column)]));
	return {
		...(flags as Record<Column, boolean>),
		points,
		missing: [
			...headline.filter((point) => !points.includes(point)).map((point) => POINTS[point] ?? point),
			...columns.filter((column) => !held.has(column)).map((column) => WORDS[column]),
		],
	};
}

const POINTS: Readonly<Partial<Record<ComparedPoint, string>>> = {
	p99_9: "p99.9",
	max: "the slowest request",
};
