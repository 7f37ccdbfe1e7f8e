/**
 * The performance axis of the strengths: added latency under like conditions.
 *
 * @module
 */

import { type LoadCell, loadCells } from "#src/domain/benchmarks/load.ts";
import { isSaturated, isSickBaseline, NOISE_SHARE } from "#src/domain/benchmarks/noise.ts";
import { likeness, setUpOf } from "#src/domain/benchmarks/set-ups.ts";
import { ageInYears } from "#src/domain/text/dates.ts";
import { median } from "#src/domain/text/numbers.ts";
import type { Experiment, PublisherInterest } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** An experiment and its file name. */
export type NamedExperiment = { readonly id: string; readonly experiment: Experiment };

/** The result of one mesh in one cell: 1 is the lowest added p99 among the meshes there. */
export type AxisCell = {
	readonly experiment: string;
	readonly load: LoadCell["load"];
	/** What was alike: proxies that read requests, or connections only; mutual TLS on in both. */
	readonly layer: "l4" | "l7";
	readonly mode: string | null;
	/** Added p99 in ms, never below 5 % of the baseline's p99. */
	readonly addedMs: number;
	readonly factor: number;
};

/** A mesh on the performance axis, 0 to 1, with everything the value came from. */
export type PerformanceAxis = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly cells: readonly AxisCell[];
	/** The experiments behind the cells as "publisher, year", each once. */
	readonly sources: readonly string[];
	/** Publishers behind the cells, each once. */
	readonly publishers: readonly string[];
	/** Those of them that have no stake in a mesh. */
	readonly independent: readonly string[];
};

const INDEPENDENT: ReadonlySet<PublisherInterest> = new Set(["academic", "neutral", "individual"]);

/** Experiments older than this are history: the versions they ran are no longer supported. */
export const CURRENT_YEARS = 2;

/** Whether an experiment is young enough to say something of today's versions. Undated is not. */
export function isCurrent({ experiment }: NamedExperiment, day: string): boolean {
	const { date } = experiment.provenance;
	return date !== undefined && ageInYears(date, day) <= CURRENT_YEARS;
}

/**
 * The place of each mesh on the performance axis.
 *
 * Within one experiment and load: added p99 = meshed minus baseline, at least 5 % of the
 * baseline's (smaller differences are noise, so such meshes tie); factor = lowest added p99 among
 * the meshes over this mesh's. Only like is compared: the same layer, mutual TLS on in both. The
 * value is the median over the cells, the interval their minimum and maximum. Saturated runs, runs
 * with errors, loads without a baseline or with a sick one do not count, nor do loads with one mesh
 * only: alone, every mesh would be the fastest.
 *
 * @returns By mesh id. A mesh without a cell is missing: it has no value, not a low one.
 */
export function performanceAxis(
	experiments: readonly NamedExperiment[],
): ReadonlyMap<string, PerformanceAxis> {
	const found = experiments.flatMap(axisCells);
	const byMesh = Map.groupBy(found, ({ mesh }) => mesh);
	return new Map([...byMesh].map(([mesh, cells]) => [mesh, summed(cells)]));
}

type FoundCell = AxisCell & { readonly mesh: string; readonly from: Experiment["provenance"] };

function axisCells(named: NamedExperiment): readonly FoundCell[] {
	const { experiment } = named;
	const excluded = new Set(experiment.not_comparable.map(({ mesh }) => mesh));
	return loadCells(experiment.runs).flatMap((cell) => {
		const baseline = typicalP99(cell.baselines);
		if (baseline === undefined || isSickBaseline(cell.baselines, cell.meshed)) return [];
		return (["l7", "l4"] as const).flatMap((layer) => {
			const meshed = cell.meshed.filter((run) => likeness(setUpOf(run, experiment)) === layer);
			const latencies = cellLatencies({ ...cell, meshed }, excluded);
			return latencies.length < 2 ? [] : compared(latencies, baseline, { named, cell, layer });
		});
	});
}

type Compared = {
	readonly named: NamedExperiment;
	readonly cell: LoadCell;
	readonly layer: AxisCell["layer"];
};

function compared(
	latencies: readonly CellLatency[],
	baseline: number,
	{ named, cell, layer }: Compared,
): readonly FoundCell[] {
	const added = latencies.map(({ p99 }) => Math.max(p99 - baseline, NOISE_SHARE * baseline));
	const lowest = Math.min(...added);
	return latencies.map(({ mesh, mode }, at) => {
		const addedMs = added[at] ?? lowest;
		const factor = addedMs === 0 ? 1 : lowest / addedMs;
		const from = named.experiment.provenance;
		return { mesh, mode, layer, addedMs, factor, experiment: named.id, load: cell.load, from };
	});
}

function summed(found: readonly FoundCell[]): PerformanceAxis {
	const factors = found.map(({ factor }) => factor);
	const independent = found.filter(({ from }) => INDEPENDENT.has(from.interest));
	return {
		value: median(factors) ?? 0,
		low: Math.min(...factors),
		high: Math.max(...factors),
		cells: found.map(({ mesh: _mesh, from: _from, ...cell }) => cell),
		sources: unique(
			found.map(({ from }) => `${from.publisher}, ${from.date?.slice(0, 4) ?? "undated"}`),
		),
		publishers: unique(found.map(({ from }) => from.publisher)),
		independent: unique(independent.map(({ from }) => from.publisher)),
	};
}

function unique(values: readonly string[]): readonly string[] {
	return [...new Set(values)].sort();
}

/** The 99th percentile of one mesh under one load. */
export type CellLatency = {
	readonly mesh: string;
	readonly mode: string | null;
	readonly p99: number;
};

/**
 * May this run be set against others? Not when it was saturated (its latency is a queue), not when
 * requests failed (failing is fast), and not without a p99.
 */
export function isSound(run: SmpRun): boolean {
	const hasErrors = (run.errors.share ?? 0) > 0;
	return run.result.latencies_ms.p99 !== null && !hasErrors && !isSaturated(run);
}

/** p99 of the sound runs, the median where the same thing was run several times. */
export function typicalP99(runs: readonly SmpRun[]): number | undefined {
	const sound = runs.filter(isSound);
	return median(sound.map((run) => run.result.latencies_ms.p99).filter((p99) => p99 !== null));
}

/**
 * The p99 of each mesh in a cell, lowest first.
 *
 * A mesh that was run in several modes or versions counts with the best of them; repeats of one
 * mode count with their median.
 *
 * @param excluded - Meshes the experiment says must not be compared with the others.
 */
export function cellLatencies(
	cell: LoadCell,
	excluded: ReadonlySet<string> = new Set(),
): readonly CellLatency[] {
	const candidates = cell.meshed.filter(({ mesh }) => !excluded.has(mesh));
	const byMode = Map.groupBy(candidates, ({ mesh, mesh_version, mode }) =>
		JSON.stringify([mesh, mesh_version, mode]),
	);
	const latencies = [...byMode.values()].flatMap((runs): CellLatency[] => {
		const p99 = typicalP99(runs);
		const [first] = runs;
		return p99 === undefined || first === undefined
			? []
			: [{ mesh: first.mesh, mode: first.mode, p99 }];
	});
	const sorted = latencies.toSorted((one, other) => one.p99 - other.p99);
	return sorted.filter(({ mesh }, at) => sorted.findIndex((each) => each.mesh === mesh) === at);
}
