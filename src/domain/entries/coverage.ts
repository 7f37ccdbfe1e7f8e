/**
 * How much of what is asked an entry is known to support: the interval from proven to possible.
 *
 * @module
 */

import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";

/** What a level is worth, 0 to 1. A planned feature is worth nothing until it ships. */
export const LEVEL_VALUES: Readonly<Record<SupportLevel, number>> = {
	full: 1,
	partial: 0.5,
	planned: 0,
	none: 0,
};

/**
 * What a claim is worth, 0 to 1. What its project calls alpha may change or go at any time, so it
 * counts as partial at most; beta counts in full and is marked where it is shown.
 */
export function claimValue({ level, stage }: Pick<Claim, "level" | "stage">): number {
	const value = LEVEL_VALUES[level];
	return stage === "alpha" ? Math.min(value, LEVEL_VALUES.partial) : value;
}

/** A capability and how much it counts. */
export type WeightedCapability = { readonly id: string; readonly weight: number };

/** Where a score lies: `low` is proven, `high` holds if every unknown turned out full. Both 0 to 1. */
export type CoverageInterval = {
	readonly low: number;
	readonly high: number;
	/** How many of the capabilities have a claim. */
	readonly known: number;
	/** How many capabilities were asked for. */
	readonly asked: number;
};

/**
 * How much of a set of capabilities an entry covers, as an interval.
 *
 * An unknown capability counts as 0 in `low` and as 1 in `high`, so that not knowing widens the
 * interval and never lowers the score.
 *
 * @param claims - Claims by capability id; a missing id is unknown.
 * @param capabilities - What is asked for; weights are relative and must not be negative.
 * @returns The interval; `undefined` when nothing is asked for, because 0 of 0 is not a score.
 * @example
 * coverageInterval({ mtls: full }, [{ id: "mtls", weight: 1 }, { id: "udp", weight: 1 }])
 * // => { low: 0.5, high: 1, known: 1, asked: 2 }
 */
export function coverageInterval(
	claims: Readonly<Record<string, Pick<Claim, "level" | "stage">>>,
	capabilities: readonly WeightedCapability[],
): CoverageInterval | undefined {
	const total = capabilities.reduce((sum, { weight }) => sum + weight, 0);
	if (total <= 0) return undefined;
	const claimed = capabilities.flatMap(({ id, weight }) => {
		const claim = Object.hasOwn(claims, id) ? claims[id] : undefined;
		return claim === undefined ? [] : [{ weight, value: claimValue(claim) }];
	});
	const proven = claimed.reduce((sum, { weight, value }) => sum + weight * value, 0);
	const knownWeight = claimed.reduce((sum, { weight }) => sum + weight, 0);
	return {
		low: proven / total,
		high: Math.min(1, (proven + total - knownWeight) / total),
		known: claimed.length,
		asked: capabilities.length,
	};
}

/** How many of the unknown capabilities of an entry somebody looked for and found no evidence of. */
export function searchedUnknowns(entry: {
	readonly capabilities?: Readonly<Record<string, unknown>>;
	readonly open_questions?: Readonly<Record<string, unknown>>;
}): number {
	const { capabilities = {}, open_questions: searched = {} } = entry;
	return Object.keys(searched).filter((id) => !Object.hasOwn(capabilities, id)).length;
}
