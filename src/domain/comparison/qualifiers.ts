import { written } from "#src/domain/landscape/written.ts";
import type { Claim } from "#src/schema/claim.ts";

/** The part of a claim that limits it to a stage, an edition, a version or data-plane modes. */
export type Qualified = Pick<Claim, "stage" | "edition" | "since" | "modes">;

/**
 * What limits a claim, in words for a table cell; empty when nothing does.
 *
 * `stable` is not said: it is what a reader expects of a claim without a word.
 *
 * @example
 * qualifiers({ stage: "beta", since: "1.20", modes: ["ambient"] })
 * // => ["beta", "since 1.20", "ambient only"]
 */
export function qualifiers({ stage, edition, since, modes }: Qualified): readonly string[] {
	return [
		stage === "stable" ? undefined : stage,
		edition === undefined ? undefined : `${written(edition)} edition`,
		since === undefined ? undefined : `since ${since}`,
		modes === undefined ? undefined : `${modes.map(written).join(", ")} only`,
	].filter((words) => words !== undefined);
}
