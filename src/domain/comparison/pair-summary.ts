import { byLimits, type PairDifferences, type PairRow } from "#src/domain/comparison/pairs.ts";
import { counted, listed } from "#src/domain/text/words.ts";

/**
 * A comparison in sentences, made from nothing but the lists.
 *
 * Counts come first, names follow for as long as a reader can take them in; what is unknown is said
 * last and never left out.
 */
export function pairSummary(
	nameA: string,
	nameB: string,
	differences: PairDifferences,
): readonly string[] {
	const { onlyA, onlyB, degree, same, unknown } = differences;
	return [
		only(nameA, nameB, onlyA),
		only(nameB, nameA, onlyB),
		degree.length === 0 ? undefined : `They differ in degree in ${named(degree)}.`,
		`They have the same level in ${counted(same.length, "capability", "capabilities")}${otherLimits(byLimits(same).other.length)}; modes may still differ.`,
		unknown.length === 0
			? "Nothing is unknown."
			: `In ${counted(unknown.length, "capability", "capabilities")} at least one side is unknown, so no difference is claimed there.`,
	].filter((sentence) => sentence !== undefined);
}

function otherLimits(count: number): string {
	return count === 0 ? "" : `, ${count} of them at another stage or in another edition`;
}

/** As many capabilities as a sentence names. */
const NAMED = 5;

function only(has: string, lacks: string, rows: readonly PairRow[]): string {
	return rows.length === 0
		? `Nothing is proven that ${has} has and ${lacks} lacks.`
		: `${has} has, fully or in part, ${named(rows)}; ${lacks} is known not to.`;
}

function named(rows: readonly PairRow[]): string {
	return listed(
		rows.map(({ capability }) => capability.name),
		NAMED,
	);
}
