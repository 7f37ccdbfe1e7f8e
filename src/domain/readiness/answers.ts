/**
 * What somebody answered: which answers are known, which are missing, what comes next.
 *
 * @module
 */

import { highestPoints, type Instrument, questionsOf } from "#src/domain/readiness/instrument.ts";
import type { ReadinessOption, ReadinessQuestion } from "#src/schema/readiness/question.ts";

/**
 * What somebody answered: option id by question id, plain JSON.
 *
 * A question left out was skipped. `dont-know` stands for an honest "don't know": it scores like a
 * skipped question and is listed among the things to find out.
 */
export type Answers = Readonly<Record<string, string>>;

/** The answer "don't know", which every question takes and no option may be called. */
export const DONT_KNOW = "dont-know";

/** The answer to one question; `undefined` when skipped, also for names every object inherits. */
export function answerTo(answers: Answers, question: string): string | undefined {
	return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

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

/** A question with the option that was chosen. */
export type ChosenAnswer = {
	readonly question: ReadinessQuestion;
	readonly option: ReadinessOption;
};

/** The answered questions in the order of the questionnaire; "don't know" is not an answer here. */
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

/** A question and what was answered, both as they are asked. */
export type GivenAnswer = {
	/** Id of the question. */
	readonly question: string;
	readonly text: string;
	/** The answer's text, "don't know" or "skipped". */
	readonly answer: string;
};

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

/** How far some questions are answered. */
export type AnswerProgress = {
	readonly questions: number;
	readonly answered: number;
	/** Answered with "don't know". */
	readonly dontKnow: number;
};

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

/** A question without an answer, and what its answer could add. */
export type UnansweredQuestion = {
	/** Id of the question. */
	readonly question: string;
	readonly name: string;
	/** True for "don't know", false when skipped. */
	readonly dontKnow: boolean;
	/** The most need points it gives. */
	readonly need: number;
	/** The most readiness points it gives. */
	readonly readiness: number;
};

/** Questions that were skipped or answered with "don't know", in the order they are asked. */
export function unansweredQuestions(
	instrument: Pick<Instrument, "dimensions">,
	answers: Answers,
): readonly UnansweredQuestion[] {
	const answered = new Set(chosenAnswers(instrument, answers).map(({ question }) => question.id));
	return questionsOf(instrument)
		.filter(({ id }) => !answered.has(id))
		.map((question) => ({
			question: question.id,
			name: question.name,
			dontKnow: answerTo(answers, question.id) === DONT_KNOW,
			need: highestPoints(question, "need"),
			readiness: highestPoints(question, "readiness"),
		}));
}

/** Place of the first dimension with a question left out; after the last one when none is. */
export function firstOpenStep(
	{ dimensions }: Pick<Instrument, "dimensions">,
	answers: Answers,
): number {
	const open = dimensions.findIndex(({ questions }) => {
		const progress = answerProgress(questions, answers);
		return progress.answered + progress.dontKnow < progress.questions;
	});
	return open === -1 ? dimensions.length : open;
}
