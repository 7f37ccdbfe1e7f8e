/**
 * One axis of the strengths: each mesh's place on it.
 *
 * @module
 */

import { coverageInterval, type WeightedCapability } from "#src/domain/entries/coverage.ts";
import type { Lifecycle } from "#src/domain/entries/entry.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import type { StrengthAxis } from "#src/schema/strengths/strengths.ts";

/** A mesh as the spectrum names it. */
export type PlacedMesh = {
	readonly id: string;
	readonly name: string;
	readonly lifecycle: Lifecycle;
};

/**
 * Where one mesh stands on one axis, 0 to 1.
 *
 * `low` to `high` is what can be true: on most axes the proven part and what the unknown could add
 * to it, on the performance axis the lowest and the highest cell.
 */
export type AxisStanding = {
	readonly mesh: PlacedMesh;
	readonly low: number;
	readonly high: number;
	/** What it is ordered by: the median cell on the performance axis, `low` on all others. */
	readonly value: number;
	/** How many of the things asked for are known; on the performance axis the number of cells. */
	readonly known: number;
	readonly asked: number;
	/** Who measured, on the performance axis: all publishers, and those without a stake in a mesh. */
	readonly publishers?: { readonly all: number; readonly independent: number };
};

/** One axis with every mesh that has a value on it, best first, and those that have none. */
export type AxisSpectrum = {
	readonly axis: StrengthAxis;
	readonly standings: readonly AxisStanding[];
	readonly without: readonly PlacedMesh[];
};

/** Sums of weights are not exact in binary; differences below this are none. */
const NOTHING = 1e-9;

/** Compares two places, best first: by value, then low, then high. 0 is a tie. */
export function compareStandings(a: AxisStanding, b: AxisStanding): number {
	for (const key of ["value", "low", "high"] as const) {
		const difference = b[key] - a[key];
		if (Math.abs(difference) > NOTHING) return difference;
	}
	return 0;
}

/** Orders places best first, ties by name. For `toSorted`. */
export function byStanding(a: AxisStanding, b: AxisStanding): number {
	return compareStandings(a, b) || a.mesh.name.localeCompare(b.mesh.name, "en");
}

/** Place among others, counted from 1; equal places share the better number. */
export function rankOf(standing: AxisStanding, among: readonly AxisStanding[]): number {
	return 1 + among.filter((other) => compareStandings(other, standing) < 0).length;
}

/** A mesh with its claims. */
export type ClaimedMesh = PlacedMesh & {
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/**
 * Places meshes by what is proven of weighted capabilities, best first.
 *
 * @param asked - Capabilities with weights of 0 or more; with no weight at all nobody has a place.
 */
export function capabilityStandings(
	asked: readonly WeightedCapability[],
	meshes: readonly ClaimedMesh[],
): readonly AxisStanding[] {
	const counted = asked.filter(({ weight }) => weight > 0);
	return meshes
		.flatMap(({ id, name, lifecycle, capabilities }) => {
			const interval = coverageInterval(capabilities, counted);
			if (interval === undefined) return [];
			return [{ mesh: { id, name, lifecycle }, ...interval, value: interval.low }];
		})
		.toSorted(byStanding);
}
