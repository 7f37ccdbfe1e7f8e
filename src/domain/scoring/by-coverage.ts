import type { CoverageInterval } from "#src/domain/scoring/coverage-interval.ts";

/** Something with a name and, where it has claims at all, a coverage interval. */
type Covered = { readonly name: string; readonly coverage?: CoverageInterval | undefined };

/** Orders by what is proven, then by what is possible, then by name; most first. For `toSorted`. */
export function byCoverage(a: Covered, b: Covered): number {
	return (
		(b.coverage?.low ?? -1) - (a.coverage?.low ?? -1) ||
		(b.coverage?.high ?? -1) - (a.coverage?.high ?? -1) ||
		a.name.localeCompare(b.name, "en")
	);
}
