/**
 * Where two sets of answers differ.
 *
 * @module
 */

import { type Answers, knownAnswers } from "#src/domain/readiness/answers.ts";
import { type Assessment, assess } from "#src/domain/readiness/assess.ts";
import { type Instrument, questionsOf } from "#src/domain/readiness/instrument.ts";

/** One of two answers to a question. */
export type ComparedAnswer = {
	/** Id of the option, `dont-know`, or `undefined` when skipped. */
	readonly option: string | undefined;
	/** Its text; `undefined` without an option. */
	readonly answer: string | undefined;
	readonly need: number;
	readonly readiness: number;
};

/** A question two sets of answers differ in. */
export type AnswerDifference = {
	/** Id of the question. */
	readonly question: string;
	readonly name: string;
	readonly first: ComparedAnswer;
	readonly second: ComparedAnswer;
};

/** Two sets of answers side by side: two teams, or then and now. */
export type AnswerComparison = {
	readonly first: Assessment;
	readonly second: Assessment;
	/** Only questions that differ, in the order they are asked. */
	readonly differences: readonly AnswerDifference[];
	/** How many questions both answered alike, skipped ones left out. */
	readonly alike: number;
};

/** Where two sets of answers differ and what that does to the result. */
export function compareAnswers(
	instrument: Instrument,
	first: Answers,
	second: Answers,
): AnswerComparison {
	const [one, other] = [first, second].map((set) => new Map(knownAnswers(set, instrument)));
	const rows = questionsOf(instrument).map((question) => {
		const at = (answers: ReadonlyMap<string, string> | undefined): ComparedAnswer => {
			const id = answers?.get(question.id);
			const option = question.options.find((candidate) => candidate.id === id);
			const { text, need = 0, readiness = 0 } = option ?? {};
			return { option: id, answer: text, need, readiness };
		};
		return { question: question.id, name: question.name, first: at(one), second: at(other) };
	});
	return {
		first: assess(instrument, first),
		second: assess(instrument, second),
		differences: rows.filter((row) => row.first.option !== row.second.option),
		alike: rows.filter(isAlike).length,
	};
}

function isAlike({ first, second }: AnswerDifference): boolean {
	return first.answer !== undefined && first.option === second.option;
}
