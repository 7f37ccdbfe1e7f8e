import { COMPARED_POINTS } from "#src/domain/smp/latency-points.ts";
import { loadCells } from "#src/domain/smp/load-cells.ts";
import type { Experiment } from "#src/schema/experiment.ts";
import { type LoadResults, loadResults } from "./load-results.ts";
import { loadWords, protocolWord } from "./load-words.ts";

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
		const words = [loadWords(cell.load), protocol].filter(Boolean).join(", ");
		return { ...loadResults(cell, experiment), id: `load-${at + 1}`, words };
	});
	const byScenario = Map.groupBy(loads, ({ load }) => load.scenario ?? undefined);
	return [...byScenario].map(([scenario, together]) => ({ scenario, loads: together }));
}

function hasPercentile({ result }: Experiment["runs"][number]): boolean {
	return COMPARED_POINTS.some((point) => result.latencies_ms[point] !== null);
}
