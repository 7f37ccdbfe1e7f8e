import type { Answers } from "./answers.ts";
import type { Instrument } from "./instrument.ts";
import { knownAnswers } from "./known-answers.ts";
import { questionsOf } from "./questions-of.ts";

/** A question and what was answered, both as they are asked. */
export interface GivenAnswer {
	/** Id of the question. */
	readonly question: string;
	readonly text: string;
	/** The answer's text, "don't know" or "skipped". */
	readonly answer: string;
}

/** Every question with its answer in words, in the order they are asked. */
export function givenAnswers(instrument: Instrument, answers: Answers): readonly GivenAnswer[] {
	const known = new Map(knownAnswers(answers, instrument));
	return questionsOf(instrument).map(({ id: question, text, options }) => {
		const chosen = known.get(question);
		const option = options.find(({ id }) => id === chosen);
		const without = chosen === undefined ? "skipped" : "don't know";
		return { question, text, answer: option?.text ?? without };
	});
}
