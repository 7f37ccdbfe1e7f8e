import type { ReadinessCap, ReadinessVerdict } from "#src/schema/readiness-scoring.ts";
import type { Answers } from "./answers.ts";
import { isCalledFor } from "./is-called-for.ts";

/** The verdicts from the most to the least. Caps move along it, never back. */
export const VERDICTS = [
	"adopt",
	"pilot",
	"prepare",
	"not-needed",
] as const satisfies readonly ReadinessVerdict[];

/**
 * Lowers a verdict to what the answers allow at most; "not needed" is never changed.
 *
 * @returns The verdict, and the caps that acted. Each is held against the verdict of the table by
 * itself, so that their order does not matter and a reader learns of every one in the way.
 */
export function applyCaps(
	caps: readonly ReadinessCap[],
	answers: Answers,
	base: ReadinessVerdict | undefined,
): { readonly verdict: ReadinessVerdict | undefined; readonly acted: readonly ReadinessCap[] } {
	if (base === undefined || base === "not-needed") return { verdict: base, acted: [] };
	const own = VERDICTS.indexOf(base);
	const acted = caps.filter(
		(cap) => VERDICTS.indexOf(cap.at_most) > own && isCalledFor(cap, answers),
	);
	const lowest = Math.max(own, ...acted.map((cap) => VERDICTS.indexOf(cap.at_most)));
	return { verdict: VERDICTS[lowest], acted };
}
