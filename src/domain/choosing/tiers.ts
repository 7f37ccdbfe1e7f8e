/**
 * The order of results: two differ only where the one's proven score is above the other's possible
 * one; else they tie.
 *
 * @module
 */

import type { CoverageInterval } from "#src/domain/entries/coverage.ts";

/** What is ordered: something with a name and an interval; none when nothing was asked. */
type Scored = {
	readonly name: string;
	readonly candidate: { readonly id: string; readonly key: string };
	readonly coverage: CoverageInterval | undefined;
};

/** Differences in the last digits of a sum are not differences. */
const SMALLEST = 1e-9;

/** Whether one score is proven to be above another; touching intervals tie. */
export function isAbove(one: Scored, other: Scored): boolean {
	return (one.coverage?.low ?? 0) > (other.coverage?.high ?? 0) + SMALLEST;
}

/**
 * Groups of results that tie, best first.
 *
 * The first holds everything that may be as good as the best proven score, the next is made in the same
 * way from the rest. Within a group the order is by name and says nothing.
 */
export function tiersOf<Result extends Scored>(
	results: readonly Result[],
): readonly (readonly Result[])[] {
	const tiers: (readonly Result[])[] = [];
	let rest = results.toSorted(byName);
	while (rest.length > 0) {
		const left = rest;
		const tier = left.filter((one) => !left.some((other) => isAbove(other, one)));
		tiers.push(tier);
		rest = left.filter((one) => !tier.includes(one));
	}
	return tiers;
}

/** The results in order of their tiers. */
export function byTier<Result extends Scored>(results: readonly Result[]): readonly Result[] {
	return tiersOf(results).flat();
}

/** The results nothing is proven to be above. */
export function leadingTier<Result extends Scored>(results: readonly Result[]): readonly Result[] {
	return tiersOf(results)[0] ?? [];
}

function byName(a: Scored, b: Scored): number {
	return a.name.localeCompare(b.name, "en") || (a.candidate.key < b.candidate.key ? -1 : 1);
}
