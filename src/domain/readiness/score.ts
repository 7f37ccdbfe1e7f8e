/**
 * The two scores and the verdict, by the written rules of the questionnaire.
 *
 * @module
 */

import { type Answers, answerTo, type ChosenAnswer } from "#src/domain/readiness/answers.ts";
import { highestPoints, type Instrument } from "#src/domain/readiness/instrument.ts";
import type {
	ReadinessBand,
	ReadinessCap,
	ReadinessFloor,
	ReadinessSide,
	ReadinessVerdict,
} from "#src/schema/readiness/scoring.ts";

/** The points of one side. */
export type SideScore = {
	/** Sum of the points of the chosen options. */
	readonly points: number;
	/** What the answered questions could have given at most. */
	readonly of: number;
	/** Whole number from 0 to 100; `undefined` when nothing on this side was answered. */
	readonly score: number | undefined;
};

/**
 * The score of one side over the questions that were answered.
 *
 * Skipped questions count neither for nor against: the sum is set in proportion to what the answered
 * ones could give and rounded, halves up. With everything answered that is the plain sum.
 */
export function sideScore(chosen: readonly ChosenAnswer[], side: ReadinessSide): SideScore {
	const points = chosen.reduce((sum, { option }) => sum + option[side], 0);
	const of = chosen.reduce((sum, { question }) => sum + highestPoints(question, side), 0);
	return { points, of, score: of === 0 ? undefined : percentage(points, of) };
}

/** Halves go up exactly, because the division is the last step: 1 of 8 is 12.5 and reads 13. */
function percentage(points: number, of: number): number {
	return Math.floor((200 * points + of) / (2 * of));
}

/** The bands from the lowest to the highest. */
export const BANDS = ["low", "medium", "high"] as const satisfies readonly ReadinessBand[];

/**
 * The band a score falls into, before any floor.
 *
 * @returns `undefined` when the answered questions of the side are worth fewer points than
 * completeness asks for: too little is known for a word.
 */
export function bandOf(
	{ bands, completeness }: Instrument["scoring"],
	side: ReadinessSide,
	{ of, score }: SideScore,
): ReadinessBand | undefined {
	if (score === undefined || of < completeness) return undefined;
	return BANDS.find((band) => score >= bands[side][band].from && score <= bands[side][band].to);
}

/**
 * Lifts the band of a side to what the answers oblige to.
 *
 * @returns The band, and the floors that acted: those called for that lie above the band. A side
 * without a band keeps having none.
 */
export function applyFloors(
	floors: readonly ReadinessFloor[],
	answers: Answers,
	side: ReadinessSide,
	band: ReadinessBand | undefined,
): { readonly band: ReadinessBand | undefined; readonly acted: readonly ReadinessFloor[] } {
	if (band === undefined) return { band, acted: [] };
	const own = BANDS.indexOf(band);
	const acted = floors.filter(
		(floor) =>
			floor.side === side && BANDS.indexOf(floor.at_least) > own && isCalledFor(floor, answers),
	);
	const highest = Math.max(own, ...acted.map((floor) => BANDS.indexOf(floor.at_least)));
	return { band: BANDS[highest], acted };
}

/** The verdicts from the most to the least. Caps move along it, never back. */
export const VERDICTS = [
	"adopt",
	"pilot",
	"prepare",
	"not-needed",
] as const satisfies readonly ReadinessVerdict[];

/**
 * Lowers a verdict to what the answers allow at most; "not needed" is never changed.
 *
 * @returns The verdict, and the caps that acted. Each is held against the verdict of the table by
 * itself, so that their order does not matter and a reader learns of every one in the way.
 */
export function applyCaps(
	caps: readonly ReadinessCap[],
	answers: Answers,
	base: ReadinessVerdict | undefined,
): { readonly verdict: ReadinessVerdict | undefined; readonly acted: readonly ReadinessCap[] } {
	if (base === undefined || base === "not-needed") return { verdict: base, acted: [] };
	const own = VERDICTS.indexOf(base);
	const acted = caps.filter(
		(cap) => VERDICTS.indexOf(cap.at_most) > own && isCalledFor(cap, answers),
	);
	const lowest = Math.max(own, ...acted.map((cap) => VERDICTS.indexOf(cap.at_most)));
	return { verdict: VERDICTS[lowest], acted };
}

/** Whether the answer that calls for a floor or cap was given. */
export function isCalledFor({ when }: ReadinessFloor | ReadinessCap, answers: Answers): boolean {
	return answerTo(answers, when.question) === when.option;
}

/** How many answers a result names as having weighed most, and how many gaps as the largest. */
export const MOST_NAMED = 3;

/** An answer and what it gave. */
export type WeighedAnswer = {
	/** Id of the question. */
	readonly question: string;
	readonly name: string;
	/** Id of the option. */
	readonly option: string;
	/** The option's text. */
	readonly answer: string;
	readonly points: number;
	/** The most the question gives on this side. */
	readonly of: number;
};

/**
 * The answers with the most points on a side, at most three.
 *
 * Equal points: the earlier question first. Answers without points are never named.
 */
export function weighedMost(
	chosen: readonly ChosenAnswer[],
	side: ReadinessSide,
): readonly WeighedAnswer[] {
	return chosen
		.map(({ question, option }) => ({
			question: question.id,
			name: question.name,
			option: option.id,
			answer: option.text,
			points: option[side],
			of: highestPoints(question, side),
		}))
		.filter(({ points }) => points > 0)
		.toSorted((a, b) => b.points - a.points)
		.slice(0, MOST_NAMED);
}

/** One side of a result. */
export type SideResult = SideScore & {
	/** The band the score falls into; `undefined` when too little was answered. */
	readonly band: ReadinessBand | undefined;
	/** The band that counts for the verdict. */
	readonly bandAfterFloors: ReadinessBand | undefined;
	readonly floors: readonly ReadinessFloor[];
	/** The answers that weighed most, at most three. */
	readonly weighedMost: readonly WeighedAnswer[];
};

/** Score, band, floors that acted and what weighed most on one side. */
export function sideResult(
	scoring: Instrument["scoring"],
	answers: Answers,
	chosen: readonly ChosenAnswer[],
	side: ReadinessSide,
): SideResult {
	const score = sideScore(chosen, side);
	const band = bandOf(scoring, side, score);
	const floored = applyFloors(scoring.floors, answers, side, band);
	return {
		...score,
		band,
		bandAfterFloors: floored.band,
		floors: floored.acted,
		weighedMost: weighedMost(chosen, side),
	};
}

/** The verdict the table has for two bands; `undefined` when one of them is missing. */
export function verdictAt(
	{ table }: Pick<Instrument["scoring"], "table">,
	need: ReadinessBand | undefined,
	readiness: ReadinessBand | undefined,
): ReadinessVerdict | undefined {
	return need === undefined || readiness === undefined ? undefined : table[need][readiness];
}
