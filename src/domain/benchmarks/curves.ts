/**
 * Percentile curves of the runs of one load.
 *
 * @module
 */

import type { ComparedPoint } from "#src/domain/benchmarks/latency.ts";
import type { ResultRow } from "#src/domain/benchmarks/results.ts";

/** Percentiles that have a place on the curve; the slowest request is none of them. */
const PLACES: Readonly<Partial<Record<ComparedPoint, number>>> = {
	p50: 0.5,
	p75: 0.75,
	p90: 0.9,
	p95: 0.95,
	p99: 0.99,
	p99_9: 0.999,
	p99_99: 0.9999,
};

/** From this many percentiles on a curve says more than bars. */
const FEWEST_POINTS = 5;

/** A point of a curve: how many nines deep, and how late. */
export type CurvePoint = {
	readonly point: ComparedPoint;
	/** −log10 of the share that is slower: 1 for p90, 2 for p99. */
	readonly nines: number;
	readonly ms: number;
};

/** The latency distribution of one row. */
export type Curve = { readonly row: ResultRow; readonly points: readonly CurvePoint[] };

/**
 * Latency distributions as curves, for rows with at least five percentiles.
 *
 * Saturated rows are left out: what they show is the length of a queue.
 *
 * @returns Empty when there are fewer than two: a single curve compares nothing.
 */
export function percentileCurves(rows: readonly ResultRow[]): readonly Curve[] {
	const curves = rows
		.filter(({ saturated }) => !saturated)
		.map((row) => ({ row, points: pointsOf(row) }))
		.filter(({ points }) => points.length >= FEWEST_POINTS);
	return curves.length < 2 ? [] : curves;
}

function pointsOf({ latencies }: ResultRow): readonly CurvePoint[] {
	return Object.entries(PLACES).flatMap(([point, share]) => {
		const ms = latencies[point as ComparedPoint]?.value;
		if (ms === undefined || ms <= 0) return [];
		return [{ point: point as ComparedPoint, nines: -Math.log10(1 - share), ms }];
	});
}
