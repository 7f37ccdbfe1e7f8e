import Fuse from "fuse.js/basic";
import { transpositions } from "#src/domain/text/search-terms.ts";

/** Below this length another letter makes another word: no typo is forgiven. */
const SHORTEST = 4;
/** From this length on two slips are forgiven. */
const LONG = 8;
/** Share of wrong letters. */
const THRESHOLD = 0.25;

/**
 * Finds words that a typed one may stand for: one letter too many, too few or wrong, or two exchanged.
 *
 * Fuse.js counts exchanged letters as two slips, so those are looked up for themselves, also at the
 * beginning of a longer word. Otherwise a typo does not make a word much longer or shorter.
 *
 * @returns A function from what was typed to words, each with how near it is, up to 1.
 */
export function typoFinder(words: readonly string[]) {
	const byLength = Map.groupBy(words, ({ length }) => length);

	return (typed: string): readonly (readonly [word: string, near: number])[] => {
		if (typed.length < SHORTEST) return [];
		const slips = typed.length < LONG ? 1 : 2;
		const lengths = Array.from({ length: 2 * slips + 1 }, (_, at) => typed.length - slips + at);
		const alike = lengths.flatMap((length) => byLength.get(length) ?? []);
		const slipped = new Fuse(alike, { threshold: THRESHOLD, includeScore: true })
			.search(typed)
			.map(({ item, score = 0 }) => [item, 1 - score] as const);
		const turned = transpositions(typed);
		const exchanged = words
			.filter((word) => turned.some((other) => word.startsWith(other)))
			.map((word) => [word, word.length === typed.length ? 1 : 1 - THRESHOLD] as const);
		return [...slipped, ...exchanged];
	};
}
