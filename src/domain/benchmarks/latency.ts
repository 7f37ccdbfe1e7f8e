/**
 * Latency of a run and what a mesh adds to it, percentile by percentile.
 *
 * @module
 */

import { type Load, loadOf } from "#src/domain/benchmarks/load.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { ComputedPercentiles } from "#src/schema/benchmarks/smp-test-result.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";

/** The points of a latency distribution from low to high; the mean is not a point of it. */
export const LATENCY_POINTS = [
	"min",
	"p50",
	"p75",
	"p90",
	"p95",
	"p99",
	"p99_9",
	"p99_99",
	"max",
] as const satisfies readonly (keyof SmpLatency)[];

/** The percentiles a mesh is compared by, low to high, with the slowest request last. */
export const COMPARED_POINTS = LATENCY_POINTS.filter((point) => point !== "min");
export type ComparedPoint = (typeof COMPARED_POINTS)[number];

/** How much later one percentile comes with the mesh. */
export type LatencyOverhead = {
	readonly percentile: ComparedPoint;
	readonly addedMs: number;
	/** Meshed over baseline; `undefined` over a baseline of 0 ms. */
	readonly factor: number | undefined;
};

/** Two runs that were not put under the same load, so that their difference means nothing. */
export class IncomparableRunsError extends Error {
	override name = "IncomparableRunsError";
}

/**
 * Latency a mesh adds to the same test run without it.
 *
 * Each percentile is compared with its twin; the difference of two p99 is not the p99 of the
 * difference. Percentiles that one of the two runs does not give are left out.
 *
 * @param meshed - Run with the mesh in the request path.
 * @param baseline - Run under the same load with no mesh.
 * @returns One row per percentile, p50 to p99.99 and then the maximum; milliseconds. Negative
 * where the mesh was faster, which means that noise is larger than the mesh.
 * @throws {@link IncomparableRunsError} when scenario, protocol, connections or target rate differ.
 * @see {@link https://smp-spec.io | SMP}, `PerformanceTestResult.Latency`.
 * @example
 * latencyOverhead(meshed, baseline).at(-1) // max: 12 ms against 8 ms
 * // => { percentile: "max", addedMs: 4, factor: 1.5 }
 */
export function latencyOverhead(meshed: SmpRun, baseline: SmpRun): readonly LatencyOverhead[] {
	assertSameLoad(meshed, baseline);
	return COMPARED_POINTS.flatMap((percentile) => {
		const withMesh = meshed.result.latencies_ms[percentile];
		const without = baseline.result.latencies_ms[percentile];
		if (withMesh === null || without === null) return [];
		return [{ percentile, addedMs: withMesh - without, factor: factor(withMesh, without) }];
	});
}

function factor(withMesh: number, without: number): number | undefined {
	if (withMesh === without) return 1;
	return without === 0 ? undefined : withMesh / without;
}

function assertSameLoad(meshed: SmpRun, baseline: SmpRun): void {
	const [one, other] = [loadOf(meshed), loadOf(baseline)];
	for (const part of ["scenario", "protocol", "connections", "rps"] satisfies (keyof Load)[]) {
		if (one[part] === other[part]) continue;
		throw new IncomparableRunsError(
			`${part} differs: ${one[part] ?? "unknown"} with the mesh, ${other[part] ?? "unknown"} without.`,
		);
	}
}

/** The two times, in ms, a computed percentile lies between. */
export type Bounds = { readonly fromMs: number; readonly toMs: number };

/**
 * The widest bounds of a percentile that the source of at least one run does not list.
 *
 * @returns `undefined` when every source lists it, or no bounds are known.
 */
export function computedBounds(runs: readonly SmpRun[], point: ComparedPoint): Bounds | undefined {
	const known = runs.flatMap(({ result }) => {
		const { from_ms, to_ms } = at(result.computed_percentiles, point) ?? {};
		return typeof from_ms === "number" && typeof to_ms === "number"
			? [[from_ms, to_ms] as const]
			: [];
	});
	if (known.length === 0) return undefined;
	return {
		fromMs: Math.min(...known.map(([from]) => from)),
		toMs: Math.max(...known.map(([, to]) => to)),
	};
}

function at(computed: ComputedPercentiles | undefined, point: ComparedPoint) {
	return (computed as Partial<Record<ComparedPoint, { from_ms: unknown; to_ms: unknown }>>)?.[
		point
	];
}

/** Which percentiles of a run were computed, with their bounds: `p95 0.07 to 1, p99 1 to 2`. */
export function computedWords({ result }: SmpRun): string | null {
	const parts = Object.entries(result.computed_percentiles ?? {}).map(
		([point, { from_ms, to_ms }]) =>
			`${pointWord(point as ComparedPoint)} ${from_ms ?? "?"} to ${to_ms ?? "?"}`,
	);
	return parts.length === 0 ? null : parts.join(", ");
}

const WORDS: Readonly<Partial<Record<ComparedPoint, string>>> = {
	p99_9: "p99.9",
	p99_99: "p99.99",
	max: "max",
};

/** A percentile as people write it. */
export function pointWord(point: ComparedPoint): string {
	return WORDS[point] ?? point;
}
