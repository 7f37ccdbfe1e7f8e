/**
 * What is wrong with a run or an experiment, so that it does not count.
 *
 * @module
 */

import { cellLatencies, type NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { LATENCY_POINTS } from "#src/domain/benchmarks/latency.ts";
import { type LoadCell, loadCells } from "#src/domain/benchmarks/load.ts";
import { isTie, NOISE_SHARE, rateReached, tieMarginMs } from "#src/domain/benchmarks/noise.ts";
import { readInstant } from "#src/domain/smp/units.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** What can be wrong with the numbers of one run. */
export type FlawKind = "percentile-order" | "above-target" | "start-after-end" | "unit-slip";

/** One thing that cannot be right, in words with the values. */
export type RunFlaw = {
	readonly kind: FlawKind;
	readonly message: string;
	/** Its place in the run. */
	readonly path: readonly string[];
};

/** Label of a result whose source itself printed what cannot be; its flaw is known and kept. */
export const KNOWN_FLAW_LABEL = "known_flaw";

const LATENCIES = ["result", "latencies_ms"] as const;

/** Generators print rounded values, so neighbours may cross by this much without a slip. */
const ROUNDING = 0.005;
/** No pair of proxies answers a network request in less. */
const FASTEST_P99_MS = 0.1;
/** Sixteen minutes: more than any client waits. */
const SLOWEST_P99_MS = 1_000_000;

/**
 * What cannot be right about a run's own numbers: percentiles out of order, more requests than
 * were asked for, an end before the start, a unit mixed up.
 *
 * Flag, keep, do not repair: a published slip stays as published and carries the label
 * `known_flaw`, which takes it off this list.
 */
export function runFlaws(run: SmpRun): readonly RunFlaw[] {
	const flaws = [percentileOrder(run), aboveTarget(run), startAfterEnd(run), unitSlip(run)].flat();
	return run.result.labels?.[KNOWN_FLAW_LABEL] === undefined ? flaws : [];
}

function percentileOrder({ result }: SmpRun): readonly RunFlaw[] {
	const points = LATENCY_POINTS.flatMap((point) => {
		const value = result.latencies_ms[point];
		return value === null ? [] : [{ point, value }];
	});
	return points.flatMap((low, at) => {
		const high = points[at + 1];
		if (high === undefined || low.value <= high.value * (1 + ROUNDING)) return [];
		const message = `${low.point} is ${low.value} ms, above ${high.point} with ${high.value} ms.`;
		return [{ kind: "percentile-order" as const, message, path: [...LATENCIES, low.point] }];
	});
}

function aboveTarget(run: SmpRun): readonly RunFlaw[] {
	const reached = rateReached(run);
	if (reached === undefined || reached <= 1.05) return [];
	const percent = Math.round((reached - 1) * 100);
	const message = `actual_qps ${run.result.actual_qps} is ${percent} % above the rate asked for.`;
	return [{ kind: "above-target", message, path: ["result", "actual_qps"] }];
}

function startAfterEnd({ result }: SmpRun): readonly RunFlaw[] {
	const start = readInstant(result.start_time ?? "");
	const end = readInstant(result.end_time ?? "");
	if (start === undefined || end === undefined || start <= end) return [];
	const message = `start_time ${result.start_time} is after end_time ${result.end_time}.`;
	return [{ kind: "start-after-end", message, path: ["result", "end_time"] }];
}

/** Where every request failed, times are those of failures, and a refused connection takes none. */
function unitSlip({ result: { latencies_ms }, errors }: SmpRun): readonly RunFlaw[] {
	if (errors.share === 1) return [];
	const { p99, max } = latencies_ms;
	if ((p99 !== null && p99 < FASTEST_P99_MS) || (max !== null && max < FASTEST_P99_MS)) {
		const found = p99 === null ? `max is ${max}` : `p99 is ${p99}`;
		const message = `${found} ms, faster than any network: is it written in seconds?`;
		return [{ kind: "unit-slip", message, path: [...LATENCIES, p99 === null ? "max" : "p99"] }];
	}
	if (p99 === null || p99 <= SLOWEST_P99_MS) return [];
	const message = `p99 is ${p99} ms, longer than a client waits: are these micro- or nanoseconds?`;
	return [{ kind: "unit-slip", message, path: [...LATENCIES, "p99"] }];
}

/** The comparison of two meshes in one experiment, by the number of loads. */
export type PairVerdict = {
	readonly experiment: string;
	readonly publisher: string;
	readonly firstLower: number;
	readonly secondLower: number;
	readonly ties: number;
	/** Id of the mesh with the lower p99 in most loads; `undefined` when neither is. */
	readonly lower: string | undefined;
};

/** Two meshes that experiments put in different order. */
export type ExperimentConflict = {
	/** The two ids, in alphabetical order. */
	readonly meshes: readonly [string, string];
	/** Every experiment that measured both, those that disagree and those that do not. */
	readonly verdicts: readonly PairVerdict[];
};

/**
 * Pairs of meshes that published experiments put in different order by p99.
 *
 * Stated instead of averaged away. Within a load a gap below the tie margin counts for neither;
 * saturated runs, runs with errors and meshes an experiment excludes do not count.
 *
 * @returns Pairs in alphabetical order; empty when nobody disagrees.
 */
export function experimentConflicts(
	experiments: readonly NamedExperiment[],
): readonly ExperimentConflict[] {
	const verdicts = experiments.flatMap(pairVerdicts);
	const byPair = Map.groupBy(verdicts, ({ meshes }) => meshes.join(" "));
	return [...byPair]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([_key, found]) => {
			const [first] = found;
			const winners = new Set(found.map(({ lower }) => lower).filter((id) => id !== undefined));
			if (first === undefined || winners.size < 2) return [];
			return [
				{ meshes: first.meshes, verdicts: found.map(({ meshes: _, ...verdict }) => verdict) },
			];
		});
}

type FoundVerdict = PairVerdict & { readonly meshes: readonly [string, string] };
type Order = { readonly meshes: readonly [string, string]; readonly lower: string | undefined };

function pairVerdicts({ id, experiment }: NamedExperiment): readonly FoundVerdict[] {
	const excluded = new Set(experiment.not_comparable.map(({ mesh }) => mesh));
	const orders = loadCells(experiment.runs).flatMap((cell) => cellOrders(cell, excluded));
	const byPair = Map.groupBy(orders, ({ meshes }) => meshes.join(" "));
	return [...byPair.values()].flatMap((found): FoundVerdict[] => {
		const [first] = found;
		if (first === undefined) return [];
		const [one, other] = first.meshes;
		const firstLower = found.filter(({ lower }) => lower === one).length;
		const secondLower = found.filter(({ lower }) => lower === other).length;
		const most = firstLower > secondLower ? one : other;
		return [
			{
				meshes: first.meshes,
				experiment: id,
				publisher: experiment.provenance.publisher,
				firstLower,
				secondLower,
				ties: found.length - firstLower - secondLower,
				lower: firstLower === secondLower ? undefined : most,
			},
		];
	});
}

function cellOrders(cell: LoadCell, excluded: ReadonlySet<string>): readonly Order[] {
	const margin = tieMarginMs(cell.baselines, "p99");
	const standings = cellLatencies(cell, excluded).toSorted((one, other) =>
		one.mesh < other.mesh ? -1 : 1,
	);
	return standings.flatMap((one, at) =>
		standings.slice(at + 1).map((other): Order => {
			const within = margin ?? NOISE_SHARE * Math.min(one.p99, other.p99);
			const lower = one.p99 < other.p99 ? one.mesh : other.mesh;
			return {
				meshes: [one.mesh, other.mesh],
				lower: isTie(one.p99, other.p99, within) ? undefined : lower,
			};
		}),
	);
}
