import { LATENCY_POINTS } from "#src/domain/smp/latency-points.ts";
import { median } from "#src/domain/smp/median.ts";
import type { SmpRun } from "#src/schema/smp-run.ts";

/**
 * One run that stands for its repeats: every percentile is the median of that percentile.
 *
 * @returns The run itself when there is one, `undefined` when there is none.
 */
export function typicalRun(runs: readonly SmpRun[]): SmpRun | undefined {
	const [first, ...more] = runs;
	if (first === undefined || more.length === 0) return first;
	const points = LATENCY_POINTS.map((point) => {
		const values = runs.map(({ result }) => result.latencies_ms[point]);
		return [point, median(values.filter((value) => value !== null)) ?? null] as const;
	});
	const latencies_ms = {
		...first.result.latencies_ms,
		average: null,
		...Object.fromEntries(points),
	};
	return { ...first, result: { ...first.result, latencies_ms } };
}
