/**
 * The results under one load: each run against its baseline.
 *
 * @module
 */

import { type Badge, runBadges } from "#src/domain/benchmarks/badges.ts";
import {
	COMPARED_POINTS,
	type ComparedPoint,
	type LatencyOverhead,
	latencyOverhead,
} from "#src/domain/benchmarks/latency.ts";
import {
	isBaseline,
	type Load,
	type LoadCell,
	loadOf,
	type RunGroup,
	runGroups,
} from "#src/domain/benchmarks/load.ts";
import {
	isBelowNoise,
	isSaturated,
	isTie,
	type Spread,
	spreadOf,
	tieMarginMs,
	typicalRun,
} from "#src/domain/benchmarks/noise.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** Why a row has no overhead. */
export type Withheld =
	| "is-baseline"
	| "no-baseline"
	| "saturated"
	| "all-failed"
	| "not-comparable";

/**
 * Latency added at one percentile; a tie is smaller than the baseline's own noise, and below zero
 * by more than noise the baseline is sick.
 */
export type Added = LatencyOverhead & { readonly tie: boolean; readonly sick: boolean };

/** One line of a result table: a mesh in one version and mode under one load, all repeats. */
export type ResultRow = Omit<RunGroup, "runs"> & {
	/** Names the row inside its load. */
	readonly key: string;
	readonly baseline: boolean;
	readonly runs: readonly SmpRun[];
	/** Milliseconds; empty when every request failed. */
	readonly latencies: Readonly<Partial<Record<ComparedPoint, Spread>>>;
	readonly asked: number | null;
	readonly reached: Spread | undefined;
	readonly errors: Spread | undefined;
	readonly saturated: boolean;
	readonly dataPlane: Used;
	readonly controlPlane: Used;
	readonly cpuPerThousand: Spread | undefined;
	/** By percentile over the baseline; empty where `withheld` says why. */
	readonly added: readonly Added[];
	readonly withheld: Withheld | undefined;
	readonly badges: readonly Badge[];
};

type Used = { readonly cpu: Spread | undefined; readonly memory: Spread | undefined };

/** Everything one experiment measured under one load. */
export type LoadResults = {
	readonly load: Load;
	/** Baseline first, then in the order of the source. */
	readonly rows: readonly ResultRow[];
};

/** Runs under one load as rows of a table, the baseline on top. */
export function loadResults(cell: LoadCell, experiment: Experiment): LoadResults {
	const groups = runGroups([...cell.baselines, ...cell.meshed]);
	const rows = groups.map((group, at) => resultRow(group, `row-${at + 1}`, cell, experiment));
	return { load: cell.load, rows };
}

function resultRow(
	group: RunGroup,
	key: string,
	cell: LoadCell,
	experiment: Experiment,
): ResultRow {
	const { runs } = group;
	const withheld = withheldBecause(group, cell, experiment);
	const hasLatency = !allFailed(runs);
	return {
		...group,
		key,
		baseline: runs.every(isBaseline),
		latencies: hasLatency ? latencies(runs) : {},
		asked: runs[0] ? loadOf(runs[0]).rps : null,
		reached: spreadOf(runs.map(({ result }) => result.actual_qps)),
		errors: spreadOf(runs.map(({ errors }) => errors.share)),
		saturated: runs.some(isSaturated),
		dataPlane: used(runs, "data_plane"),
		controlPlane: used(runs, "control_plane"),
		cpuPerThousand: spreadOf(runs.map(cpuPerThousand)),
		added: withheld === undefined ? added(runs, cell.baselines) : [],
		withheld,
		badges: unique(runs.flatMap((run) => runBadges(run, experiment))),
	};
}

function withheldBecause(
	{ mesh, runs }: RunGroup,
	{ baselines }: LoadCell,
	{ not_comparable }: Experiment,
): Withheld | undefined {
	if (runs.every(isBaseline)) return "is-baseline";
	if (not_comparable.some((excluded) => excluded.mesh === mesh)) return "not-comparable";
	if (baselines.length === 0) return "no-baseline";
	if (allFailed(runs)) return "all-failed";
	return [...runs, ...baselines].some(isSaturated) ? "saturated" : undefined;
}

function added(runs: readonly SmpRun[], baselines: readonly SmpRun[]): readonly Added[] {
	const [meshed, baseline] = [typicalRun(runs), typicalRun(baselines)];
	if (meshed === undefined || baseline === undefined) return [];
	return latencyOverhead(meshed, baseline).map((overhead) => {
		const margin = tieMarginMs(baselines, overhead.percentile) ?? 0;
		const { addedMs } = overhead;
		return { ...overhead, tie: isTie(addedMs, 0, margin), sick: isBelowNoise(addedMs, margin) };
	});
}

function latencies(runs: readonly SmpRun[]): ResultRow["latencies"] {
	const points = COMPARED_POINTS.map(
		(point) => [point, spreadOf(runs.map(({ result }) => result.latencies_ms[point]))] as const,
	);
	return Object.fromEntries(points.filter(([_point, spread]) => spread !== undefined));
}

function used(runs: readonly SmpRun[], plane: "data_plane" | "control_plane"): Used {
	return {
		cpu: spreadOf(runs.map(({ resources }) => resources[plane].cpu_mcores)),
		memory: spreadOf(runs.map(({ resources }) => resources[plane].mem_mb)),
	};
}

function allFailed(runs: readonly SmpRun[]): boolean {
	return runs.every(({ errors }) => errors.share === 1);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
	return [...new Set(values)];
}

/**
 * CPU of the data plane per 1000 requests per second, in millicores.
 *
 * Makes runs at different rates of one experiment comparable in cost; it says nothing between
 * experiments, where one counts a proxy and the other all of them.
 *
 * @returns `undefined` when CPU or the achieved rate is unknown, or nothing was sent.
 */
export function cpuPerThousand(run: SmpRun): number | undefined {
	const cpu = run.resources.data_plane.cpu_mcores;
	const reached = run.result.actual_qps;
	return cpu === null || reached === null || reached === 0 ? undefined : (1000 * cpu) / reached;
}

const WORDS: Readonly<Record<Withheld, string>> = {
	"is-baseline": "baseline",
	"no-baseline": "no baseline",
	saturated: "saturated",
	"all-failed": "all failed",
	"not-comparable": "not comparable",
};

/** Why a cell holds no overhead. */
export function withheldLabel(withheld: Withheld | undefined): string {
	return withheld === undefined ? "not published" : WORDS[withheld];
}
