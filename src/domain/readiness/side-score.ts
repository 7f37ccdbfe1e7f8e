import type { ReadinessSide } from "#src/schema/readiness-scoring.ts";
import type { ChosenAnswer } from "./chosen-answers.ts";
import { highestPoints } from "./highest-points.ts";

/** The points of one side. */
export interface SideScore {
	/** Sum of the points of the chosen options. */
	readonly points: number;
	/** What the answered questions could have given at most. */
	readonly of: number;
	/** Whole number from 0 to 100; `undefined` when nothing on this side was answered. */
	readonly score: number | undefined;
}

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
