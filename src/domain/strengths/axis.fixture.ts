import type { AxisScore, AxisSpectrum } from "#src/domain/strengths/axis.ts";

/** A place for tests: state only what matters. */
export function axisScore(id: string, facts: Partial<AxisScore> = {}): AxisScore {
	const low = facts.low ?? 0.5;
	return {
		mesh: { id, name: id, lifecycle: "active" },
		low,
		high: low,
		value: low,
		known: 1,
		asked: 1,
		...facts,
	};
}

/** An axis for tests with its places in the order given. */
export function anAxis(
	id: string,
	scores: readonly AxisScore[],
	facts: Partial<AxisSpectrum["axis"]> = {},
): AxisSpectrum {
	const words = { name: id, short: id, question: "Which?", means: "Good.", caveat: "Not all." };
	const measured_by = "capabilities" as const;
	const axis = { id, ...words, measured_by, capabilities: [], parts: [], ...facts };
	return { axis, scores, without: [] };
}
