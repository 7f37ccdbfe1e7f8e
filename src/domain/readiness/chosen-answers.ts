import type { ReadinessOption, ReadinessQuestion } from "#src/schema/readiness-question.ts";
import { type Answers, answerTo } from "./answers.ts";
import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./questions-of.ts";

/** A question with the option that was chosen. */
export interface ChosenAnswer {
	readonly question: ReadinessQuestion;
	readonly option: ReadinessOption;
}

/** The answered questions in the order of the questionnaire; "don't know" is no answer here. */
export function chosenAnswers(
	instrument: Pick<Instrument, "dimensions">,
	answers: Answers,
): readonly ChosenAnswer[] {
	return questionsOf(instrument).flatMap((question) => {
		const id = answerTo(answers, question.id);
		const option = question.options.find((one) => one.id === id);
		return option === undefined ? [] : [{ question, option }];
	});
}
