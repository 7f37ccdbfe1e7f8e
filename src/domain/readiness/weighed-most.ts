import type { ReadinessSide } from "#src/schema/readiness-scoring.ts";
import type { ChosenAnswer } from "./chosen-answers.ts";
import { highestPoints } from "./highest-points.ts";

/** How many answers a result names as having weighed most, and how many gaps as the largest. */
export const MOST_NAMED = 3;

/** An answer and what it gave. */
export interface WeighedAnswer {
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
}

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
