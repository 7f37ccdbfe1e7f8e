import type { Answers } from "./answers.ts";
import type { Instrument } from "./instrument.ts";
import { knownAnswers } from "./known-answers.ts";

/** The name under which a link carries the version; no question may be called so. */
export const VERSION_KEY = "v";

/**
 * Answers as the fragment of a link, without `#`: `v=1&service-count=lots&growth=some`.
 *
 * The version of the instrument, then question and option ids in the order of the questionnaire, so
 * that equal answers make equal links and a reader can see what a link says. All 26 answers take
 * about 430 characters. No answers make an empty fragment.
 */
export function encodeAnswers(
	answers: Answers,
	instrument: Pick<Instrument, "dimensions" | "version">,
): string {
	const pairs = knownAnswers(answers, instrument).map((pair) => pair.join("="));
	return pairs.length === 0 ? "" : [`${VERSION_KEY}=${instrument.version}`, ...pairs].join("&");
}
