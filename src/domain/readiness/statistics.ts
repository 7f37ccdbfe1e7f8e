/**
 * The answers of several people: how far they agree.
 *
 * @module
 */

import { type Answers, answerTo, DONT_KNOW } from "#src/domain/readiness/answers.ts";
import { type Assessment, assess } from "#src/domain/readiness/assess.ts";
import { highestPoints, type Instrument, questionsOf } from "#src/domain/readiness/instrument.ts";
import { VERDICTS } from "#src/domain/readiness/score.ts";
import type { ReadinessQuestion } from "#src/schema/readiness/question.ts";
import type { ReadinessSide, ReadinessVerdict } from "#src/schema/readiness/scoring.ts";

/** How several people or teams answered one question. */
export type QuestionStatistics = {
	/** Id of the question. */
	readonly question: string;
	readonly name: string;
	/** How often each option was chosen, in their order, those never chosen included. */
	readonly options: readonly {
		readonly option: string;
		readonly answer: string;
		readonly count: number;
	}[];
	readonly dontKnow: number;
	readonly skipped: number;
	/** Spread of the points of those who answered; `undefined` where the question gives none. */
	readonly need: Spread | undefined;
	readonly readiness: Spread | undefined;
	/**
	 * How far apart the answers are, 0 (alike) to 1 (none and all of the points): the distance of the
	 * outermost answers in points, as a share of the most the question gives; the larger side counts.
	 */
	readonly disagreement: number;
};

/** Several sets of answers taken together. The sides stay apart here as well. */
export type AnswerStatistics = {
	readonly sets: number;
	/** In the order they are asked. */
	readonly questions: readonly QuestionStatistics[];
	/** Over the sets that have a score on that side. */
	readonly need: Spread | undefined;
	readonly readiness: Spread | undefined;
	/** How many sets came to each verdict, from the most to the least. */
	readonly verdicts: readonly { readonly verdict: ReadinessVerdict; readonly count: number }[];
	readonly withoutVerdict: number;
};

/** Mean and spread of several answer sets, question by question and of the scores. */
export function answerStatistics(
	instrument: Instrument,
	sets: readonly Answers[],
): AnswerStatistics {
	const results = sets.map((answers) => assess(instrument, answers));
	const verdicts = VERDICTS.map((verdict) => {
		return { verdict, count: results.filter((result) => result.verdict === verdict).length };
	});
	return {
		sets: sets.length,
		questions: questionsOf(instrument).map((question) => questionStatistics(question, sets)),
		need: scores(results, "need"),
		readiness: scores(results, "readiness"),
		verdicts,
		withoutVerdict: results.filter(({ verdict }) => verdict === undefined).length,
	};
}

function scores(results: readonly Assessment[], side: ReadinessSide): Spread | undefined {
	return spreadOf(results.flatMap((result) => result[side].score ?? []));
}

function questionStatistics(
	question: ReadinessQuestion,
	sets: readonly Answers[],
): QuestionStatistics {
	const given = sets.map((answers) => answerTo(answers, question.id));
	const options = question.options.map(({ id, text }) => {
		return { option: id, answer: text, count: given.filter((answer) => answer === id).length };
	});
	const dontKnow = given.filter((answer) => answer === DONT_KNOW).length;
	const answered = options.reduce((sum, { count }) => sum + count, 0);
	const need = pointSpread(question, given, "need");
	const readiness = pointSpread(question, given, "readiness");
	return {
		question: question.id,
		name: question.name,
		options,
		dontKnow,
		skipped: sets.length - answered - dontKnow,
		need,
		readiness,
		disagreement: Math.max(
			distance(need, highestPoints(question, "need")),
			distance(readiness, highestPoints(question, "readiness")),
		),
	};
}

function pointSpread(
	question: ReadinessQuestion,
	given: readonly (string | undefined)[],
	side: ReadinessSide,
): Spread | undefined {
	if (highestPoints(question, side) === 0) return undefined;
	return spreadOf(
		given.flatMap((answer) => question.options.find(({ id }) => id === answer)?.[side] ?? []),
	);
}

function distance(spread: Spread | undefined, of: number): number {
	return spread === undefined ? 0 : (spread.max - spread.min) / of;
}

/** How numbers lie. */
export type Spread = {
	/** How many there are. */
	readonly count: number;
	readonly mean: number;
	readonly min: number;
	readonly max: number;
	/** Standard deviation over exactly these numbers (population, not sample). */
	readonly deviation: number;
};

/** Mean and spread of numbers; `undefined` of none. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
	const count = numbers.length;
	if (count === 0) return undefined;
	const mean = numbers.reduce((sum, one) => sum + one, 0) / count;
	const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
	const deviation = Math.sqrt(squares / count);
	return { count, mean, min: Math.min(...numbers), max: Math.max(...numbers), deviation };
}

/** Mean, standard deviation and range in words, `6.5 ± 1.5 (5 to 8)`; what to say of none. */
export function spreadLabel(spread: Spread | undefined, none: string): string {
	if (spread === undefined) return none;
	const { mean, deviation, min, max } = spread;
	return `${mean.toFixed(1)} ± ${deviation.toFixed(1)} (${min} to ${max})`;
}
