import { type Answers, answerTo, DONT_KNOW } from "./answers.ts";
import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./questions-of.ts";

/** The answers an instrument knows, "don't know" included, as pairs in the order of the questions. */
export function knownAnswers(
	answers: Answers,
	instrument: Pick<Instrument, "dimensions">,
): readonly (readonly [question: string, option: string])[] {
	return questionsOf(instrument).flatMap(({ id, options }) => {
		const answer = answerTo(answers, id);
		if (answer === undefined) return [];
		const isKnown = answer === DONT_KNOW || options.some((option) => option.id === answer);
		return isKnown ? [[id, answer] as const] : [];
	});
}
