import { cpuPerThousand } from "#src/domain/smp/cpu-per-thousand.ts";
import { isSaturated } from "#src/domain/smp/is-saturated.ts";
import { type LatencyOverhead, latencyOverhead } from "#src/domain/smp/latency-overhead.ts";
import { COMPARED_POINTS, type ComparedPoint } from "#src/domain/smp/latency-points.ts";
import { isBaseline, type LoadCell } from "#src/domain/smp/load-cells.ts";
import { type Load, loadOf } from "#src/domain/smp/load-of.ts";
import { type Badge, runBadges } from "#src/domain/smp/run-badges.ts";
import { isTie, tieMarginMs } from "#src/domain/smp/tie-margin.ts";
import type { Experiment } from "#src/schema/experiment.ts";
import type { SmpRun } from "#src/schema/smp-run.ts";
import { type RunGroup, runGroups } from "./run-groups.ts";
import { type Spread, spreadOf } from "./spread.ts";
import { typicalRun } from "./typical-run.ts";

/** Why a row has no overhead. */
export type Withheld =
	| "is-baseline"
	| "no-baseline"
	| "saturated"
	| "all-failed"
	| "not-comparable";

/** Latency added at one percentile; a tie is smaller than the baseline's own noise. */
export type Added = LatencyOverhead & { readonly tie: boolean };

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
		return { ...overhead, tie: isTie(overhead.addedMs, 0, margin) };
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
