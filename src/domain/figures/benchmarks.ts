/**
 * Figures of experiments: latency with what is a tie, percentile curves, processor time and memory.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { interestLabel } from "#src/domain/benchmarks/badges.ts";
import { percentileCurves } from "#src/domain/benchmarks/curves.ts";
import {
	addedFinding,
	FIRST_COMPARISON,
	findingRows,
	type NameOf,
	rowName,
	saturatedFinding,
} from "#src/domain/benchmarks/findings.ts";
import { pointWord } from "#src/domain/benchmarks/latency.ts";
import { fullestCell, loadCells, loadKey } from "#src/domain/benchmarks/load.ts";
import {
	type ExperimentLoad,
	experimentLoads,
	type ResultColumns,
	resultColumns,
} from "#src/domain/benchmarks/loads.ts";
import { isSaturated } from "#src/domain/benchmarks/noise.ts";
import { latencyPanels, resourcePanels } from "#src/domain/benchmarks/panels.ts";
import type { LoadResults, ResultRow } from "#src/domain/benchmarks/results.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import type { CurvesModel, PanelsModel } from "#src/domain/figures/measured-models.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import { counted, inSentence, listed } from "#src/domain/text/words.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";

/** An experiment with all that its figures need. */
export type Drawn = NamedExperiment & {
	readonly nameOf: NameOf;
	readonly day: string;
	readonly loads: readonly ExperimentLoad[];
	readonly columns: ResultColumns;
};

/** Puts the loads and columns of an experiment next to it, so that they are found once. */
export function drawnExperiment(named: NamedExperiment, nameOf: NameOf, day: string): Drawn {
	const loads = experimentLoads(named.experiment).flatMap((scenario) => scenario.loads);
	return { ...named, nameOf, day, loads, columns: resultColumns(loads) };
}

const LATENCY_UNIT =
	"Milliseconds. Line: the run without a mesh; band around it: nearer is a tie (5 %, or the spread of its repeats). Whiskers: lowest and highest of repeats. Hatched: takes no part.";
const CURVES_UNIT =
	"Milliseconds, logarithmic; across, each step to the right is a rarer request. Grey: without a mesh. Saturated runs are left out.";
const USED_UNIT =
	"Millicores and megabytes as published, one scale for all loads. Hatched: takes no part in a comparison.";

/** Every figure of an experiment that is quoted: one load where there are many, all loads for costs. */
export function benchmarkFigures(drawn: Drawn): readonly Figure[] {
	const quoted = <Found>(figure: (drawn: Drawn, load: ExperimentLoad) => Found | undefined) => {
		const load = quotedLoad(
			drawn.experiment,
			drawn.loads.filter((one) => figure(drawn, one) !== undefined),
		);
		return load && figure(drawn, load);
	};
	return [quoted(latencyFigure), quoted(curvesFigure), resourceFigure(drawn)].filter(
		(figure) => figure !== undefined,
	);
}

/** The load an experiment is quoted by: see {@link fullestCell}. */
export function quotedLoad(
	{ runs }: Experiment,
	loads: readonly ExperimentLoad[],
): ExperimentLoad | undefined {
	const known = new Map(loads.map((load) => [loadKey(load.load), load]));
	const cells = loadCells(runs).filter(({ load }) => known.has(loadKey(load)));
	const fullest = fullestCell(cells, isSaturated);
	return fullest && known.get(loadKey(fullest.load));
}

/** Latency of one load as bars, a panel for each percentile. */
export function latencyFigure(drawn: Drawn, load: ExperimentLoad): Figure<PanelsModel> | undefined {
	const { experiment, nameOf } = drawn;
	const chart = latencyPanels(load, drawn.columns, nameOf);
	if (chart === undefined) return undefined;
	const finding = addedFinding(findingRows(load, nameOf), FIRST_COMPARISON);
	return {
		...head(drawn, load),
		id: `latency-${drawn.id}`,
		topic: `Latency by percentile: ${experiment.question}`,
		title: finding ?? noFinding(load),
		takeaway: [saturatedFinding(load, nameOf), excludedFinding(load, nameOf)]
			.concat(`${publisher(experiment)}, under ${loadWords(load)}.`)
			.filter(Boolean)
			.join(" "),
		unit: LATENCY_UNIT,
		chart,
	};
}

/** Latency distributions of one load; `undefined` where fewer than two runs have enough percentiles. */
export function curvesFigure(drawn: Drawn, load: ExperimentLoad): Figure<CurvesModel> | undefined {
	const { experiment, nameOf } = drawn;
	const curves = percentileCurves(load.rows);
	if (curves.length === 0) return undefined;
	const points = new Map(
		curves.flatMap((curve) => curve.points.map(({ point, nines }) => [point, nines] as const)),
	);
	const series = curves.map(({ row, points: own }) => ({
		id: row.key,
		name: rowName(row, nameOf, load.rows),
		isBaseline: row.baseline,
		values: Object.fromEntries(own.map(({ point, ms }) => [point, ms])),
	}));
	const deepest = [...points].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "p99";
	return {
		...head(drawn, load),
		id: `percentiles-${drawn.id}`,
		topic: `Percentile curves: ${experiment.question}`,
		title: addedFinding(findingRows(load, nameOf), { point: deepest }) ?? noFinding(load),
		takeaway: [excludedFinding(load, nameOf), `${publisher(experiment)}, under ${loadWords(load)}.`]
			.filter(Boolean)
			.join(" "),
		unit: CURVES_UNIT,
		chart: {
			kind: "curves",
			points: [...points]
				.toSorted(([, one], [, other]) => one - other)
				.map(([id, nines]) => ({ id, name: pointWord(id), nines })),
			series,
		},
	};
}

/** Processor time and memory of both planes under every load of an experiment. */
export function resourceFigure(drawn: Drawn): Figure<PanelsModel> | undefined {
	const { experiment, nameOf, id, loads } = drawn;
	const chart = resourcePanels(loads, loadWords, nameOf);
	if (chart === undefined) return undefined;
	const named = chart.panels.map(({ name }) => inSentence(name));
	const meshes = [...new Set(experiment.runs.map(({ mesh }) => mesh))].filter(
		(mesh) => mesh !== "none",
	);
	return {
		...head(drawn),
		id: `resources-${id}`,
		topic: `Processor time and memory: ${experiment.question}`,
		title: `What ${listed(meshes.map(nameOf))} used: ${listed(named)}`,
		takeaway: `${publisher(experiment)}, ${counted(chart.rows.length, "row")} under ${counted(loads.length, "load")}.`,
		unit: USED_UNIT,
		chart,
	};
}

function head({ id, experiment, day }: Drawn, load?: ExperimentLoad) {
	const { provenance, comparability, runs } = experiment;
	const shown = load?.rows.reduce((sum, row) => sum + row.runs.length, 0) ?? runs.length;
	return {
		coverage: `${shown} of ${counted(runs.length, "run")}. ${comparability}`,
		source: provenance.address,
		day,
		home: `/performance/${id}/#${load?.id ?? "resources"}`,
	};
}

function publisher({ provenance: { publisher: name, interest, date } }: Experiment): string {
	return `${name} (${[interestLabel(interest), date && formatDate(date)].filter(Boolean).join(", ")})`;
}

/** A load with its scenario, in words. */
export function loadWords({ load, words }: ExperimentLoad): string {
	return load.scenario === null ? words : `${load.scenario}: ${words}`;
}

/** What must not be set against the others although it is drawn. */
function excludedFinding({ rows }: LoadResults, nameOf: NameOf): string | undefined {
	const because = (holds: (row: ResultRow) => boolean, words: string) => {
		const names = rows.filter(holds).map((row) => rowName(row, nameOf, rows));
		return names.length === 0 ? "" : `${words}: ${names.join("; ")}.`;
	};
	const parts = [
		because(({ withheld }) => withheld === "not-comparable", "Not comparable with the others"),
		because(({ withheld }) => withheld === "all-failed", "Every request failed"),
	].filter(Boolean);
	return parts.length === 0 ? undefined : parts.join(" ");
}

function noFinding({ rows }: LoadResults): string {
	if (!rows.some(({ baseline }) => baseline))
		return "No run without a mesh: no added latency is known";
	return "No difference of this load can be counted";
}
