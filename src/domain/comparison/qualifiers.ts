import { written } from "#src/domain/landscape/written.ts";
import type { Claim } from "#src/schema/claim.ts";

/** The part of a claim that limits it to a stage, an edition, a version or data-plane modes. */
export type Qualified = Pick<
	Claim,
	"stage" | "edition" | "since" | "until" | "level_until" | "modes"
>;

/** The day a claim rests on: the day its evidence was read, else the day it was carried over. */
export function claimDay({ checked, recorded }: Pick<Claim, "checked" | "recorded">): string {
	return checked ?? recorded ?? "";
}

/**
 * What limits a claim, in words for a table cell; empty when nothing does.
 *
 * `stable` is not said: it is what a reader expects of a claim without a word.
 *
 * @example
 * qualifiers({ stage: "beta", since: "1.20", modes: ["ambient"] })
 * // => ["beta", "since 1.20", "ambient only"]
 */
export function qualifiers(claim: Qualified): readonly string[] {
	const { stage, edition, since, until, level_until, modes } = claim;
	return [
		stage === "stable" ? undefined : stage,
		edition === undefined ? undefined : `${written(edition)} edition`,
		since === undefined ? undefined : `since ${since}`,
		until === undefined ? undefined : `${level_until} until ${until}`,
		modes === undefined ? undefined : `${modes.map(written).join(", ")} only`,
	].filter((words) => words !== undefined);
}
