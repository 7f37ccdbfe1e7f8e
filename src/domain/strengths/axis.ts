import type { Lifecycle } from "#src/domain/landscape/lifecycle.ts";
import type { StrengthAxis } from "#src/schema/strengths.ts";

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
