import { VERSION_KEY } from "./encode-answers.ts";
import { DAMAGED, fitAnswers, NO_ANSWERS, type ReadAnswers } from "./fit-answers.ts";
import type { Instrument } from "./instrument.ts";
import { readVersion } from "./read-version.ts";

/** Far above the longest link the questionnaire makes. */
const LONGEST_LINK = 8_000;

/**
 * Answers from a link made by `encodeAnswers`, trusting nothing about it.
 *
 * Takes a fragment with or without `#`, or a whole address. A link made with another version still
 * opens: what fits is kept, what does not is named in the notes. Anything out of form leads to no
 * answers and the note `damaged`; an empty fragment to no answers and no note. Never throws.
 */
export function decodeAnswers(
	link: string,
	instrument: Pick<Instrument, "dimensions" | "version">,
): ReadAnswers {
	const fragment = unescaped(link.slice(0, LONGEST_LINK + 1));
	if (fragment === "") return NO_ANSWERS;
	if (fragment === undefined || fragment.length > LONGEST_LINK) return DAMAGED;
	const [[key, written = ""] = [], ...pairs] = fragment.split("&").map((part) => part.split("="));
	const version = key === VERSION_KEY ? readVersion(Number(written)) : undefined;
	return version !== undefined && pairs.every(isPair)
		? fitAnswers(pairs, version, instrument)
		: DAMAGED;
}

/** The fragment; some programs escape `=` and `&` when they pass a link on. */
function unescaped(link: string): string | undefined {
	try {
		return decodeURIComponent(link.slice(link.indexOf("#") + 1));
	} catch {
		return undefined;
	}
}

function isPair(parts: string[]): parts is [string, string] {
	return parts.length === 2;
}
