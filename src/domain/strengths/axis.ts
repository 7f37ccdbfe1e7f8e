/**
 * One axis of the strengths: each mesh's place on it.
 *
 * @module
 */

import { coverageInterval, type WeightedCapability } from "#src/domain/entries/coverage.ts";
import type { Lifecycle } from "#src/domain/entries/entry.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { StrengthAxis } from "#src/schema/strengths/strengths.ts";

/** A mesh as the spectrum names it. */
export type PlacedMesh = {
	readonly id: string;
	readonly name: string;
	readonly lifecycle: Lifecycle;
};

/**
 * The place of one mesh on one axis, 0 to 1.
 *
 * `low` to `high` is what can be true: on most axes the proven part and what the unknown could add
 * to it, on the performance axis the lowest and the highest cell.
 */
export type AxisScore = {
	readonly mesh: PlacedMesh;
	readonly low: number;
	readonly high: number;
	/** The median cell on the performance axis, `low` on all others. */
	readonly value: number;
	/** How many of the things asked for are known; on the performance axis the number of cells. */
	readonly known: number;
	readonly asked: number;
	/**
	 * Who measured, on the performance axis: all publishers, those without a stake in a mesh, and the
	 * experiments as "publisher, year".
	 */
	readonly publishers?: {
		readonly all: number;
		readonly independent: number;
		readonly sources: readonly string[];
	};
};

/** One axis with every mesh that has a value on it, and those that have none. */
export type AxisSpectrum = {
	readonly axis: StrengthAxis;
	readonly scores: readonly AxisScore[];
	readonly without: readonly PlacedMesh[];
};

/** Sums of weights are not exact in binary; differences below this are none. */
const NOTHING = 1e-9;

/** Whether one place is certainly better than another: its low end lies above the other's high one. */
export function isAhead(a: AxisScore, b: AxisScore): boolean {
	return a.low - b.high > NOTHING;
}

/** Whether so little is known of a mesh that its interval says next to nothing. */
export function isThin({ known, asked }: AxisScore): boolean {
	return known * 2 < asked;
}

/**
 * Orders places for a list: those that no other is ahead of come first, then those only they are ahead
 * of, and so on; within such a tie by name. Those of whom less than half is known come last.
 */
export function inTiers(scores: readonly AxisScore[]): readonly AxisScore[] {
	const byName = scores.toSorted((a, b) => a.mesh.name.localeCompare(b.mesh.name, "en"));
	const tiers = (left: readonly AxisScore[]): readonly AxisScore[] => {
		const first = left.filter((one) => !left.some((other) => isAhead(other, one)));
		const rest = left.filter((one) => !first.includes(one));
		return rest.length === 0 ? first : [...first, ...tiers(rest)];
	};
	return [...tiers(byName.filter((one) => !isThin(one))), ...byName.filter(isThin)];
}

/** The places a mesh can have among others, counted from 1: one where no interval touches its own. */
export function placesOf(score: AxisScore, among: readonly AxisScore[]) {
	const above = among.filter((other) => isAhead(other, score)).length;
	const below = among.filter((other) => isAhead(score, other)).length;
	return { best: 1 + above, worst: among.length - below, of: among.length } as const;
}

/** A mesh with its claims. */
export type ClaimedMesh = PlacedMesh & {
	readonly capabilities: Readonly<Record<string, Pick<Claim, "level" | "stage">>>;
};

/**
 * Places meshes by what is proven of weighted capabilities, in the order of {@link inTiers}.
 *
 * @param asked - Capabilities with weights of 0 or more; with no weight at all nobody has a place.
 */
export function capabilityScores(
	asked: readonly WeightedCapability[],
	meshes: readonly ClaimedMesh[],
): readonly AxisScore[] {
	const counted = asked.filter(({ weight }) => weight > 0);
	return inTiers(
		meshes.flatMap(({ id, name, lifecycle, capabilities }) => {
			const interval = coverageInterval(capabilities, counted);
			if (interval === undefined) return [];
			return [{ mesh: { id, name, lifecycle }, ...interval, value: interval.low }];
		}),
	);
}
