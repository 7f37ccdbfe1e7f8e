import type { ReadinessQuestion } from "#src/schema/readiness-question.ts";
import { type Answers, answerTo, DONT_KNOW } from "./answers.ts";

/** How far some questions are answered. */
export interface AnswerProgress {
	readonly questions: number;
	readonly answered: number;
	/** Answered with "don't know". */
	readonly dontKnow: number;
}

/** How many of these questions have an answer. */
export function answerProgress(
	questions: readonly ReadinessQuestion[],
	answers: Answers,
): AnswerProgress {
	const given = questions.map(({ id }) => answerTo(answers, id));
	const dontKnow = given.filter((answer) => answer === DONT_KNOW).length;
	const missing = given.filter((answer) => answer === undefined).length;
	return { questions: questions.length, answered: questions.length - missing - dontKnow, dontKnow };
}
