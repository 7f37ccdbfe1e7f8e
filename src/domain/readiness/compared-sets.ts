import type { Answers } from "./answers.ts";
import { decodeAnswers } from "./decode-answers.ts";
import { encodeAnswers } from "./encode-answers.ts";
import type { ReadAnswers } from "./fit-answers.ts";
import type { Instrument } from "./instrument.ts";

type Versioned = Pick<Instrument, "dimensions" | "version">;

/** Two sets of answers as one fragment, without `#`: `a=…&b=…`, each the fragment of its own link. */
export function comparedFragment(first: Answers, second: Answers, instrument: Versioned): string {
	const [a, b] = [first, second].map((set) => encodeURIComponent(encodeAnswers(set, instrument)));
	return `a=${a}&b=${b}`;
}

/**
 * The two sets a fragment holds, trusting nothing about it.
 *
 * Each of `a` and `b` may be a fragment or a whole link. `undefined` when it is not about two sets.
 */
export function comparedSets(
	fragment: string,
	instrument: Versioned,
): readonly [ReadAnswers, ReadAnswers] | undefined {
	const [, a, b] = fragment.match(/^#?a=([^&]*)&b=([^&]*)$/) ?? [];
	if (a === undefined || b === undefined) return undefined;
	return [setOf(a, instrument), setOf(b, instrument)];
}

/** What is escaped once more is unescaped here; the rest is up to the reader of links. */
function setOf(written: string, instrument: Versioned): ReadAnswers {
	try {
		return decodeAnswers(decodeURIComponent(written), instrument);
	} catch {
		return decodeAnswers("#%", instrument);
	}
}
