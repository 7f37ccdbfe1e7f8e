import type { AxisSpectrum, AxisStanding } from "#src/domain/strengths/axis.ts";

/** A place for tests: state only what matters. */
export function aStanding(id: string, facts: Partial<AxisStanding> = {}): AxisStanding {
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
	standings: readonly AxisStanding[],
	facts: Partial<AxisSpectrum["axis"]> = {},
): AxisSpectrum {
	const words = { name: id, short: id, question: "Which?", means: "Good.", caveat: "Not all." };
	const measured_by = "capabilities" as const;
	const axis = { id, ...words, measured_by, capabilities: [], parts: [], ...facts };
	return { axis, standings, without: [] };
}
