import type { ReadinessQuestion } from "#src/schema/readiness-question.ts";
import type { ReadinessSide } from "#src/schema/readiness-scoring.ts";

/** The most points any option of a question gives on a side. */
export function highestPoints(question: ReadinessQuestion, side: ReadinessSide): number {
	return Math.max(0, ...question.options.map((option) => option[side]));
}
