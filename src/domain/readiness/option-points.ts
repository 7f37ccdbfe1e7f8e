import type { ReadinessOption, ReadinessQuestion } from "#src/schema/readiness-question.ts";
import { sidesOf } from "./sides-of.ts";

/** The points of an answer in words, `4 need`; sides on which its question gives none are left out. */
export function optionPoints(question: ReadinessQuestion, option: ReadinessOption): string {
	const points = sidesOf(question).map((side) => `${option[side]} ${side}`);
	return points.length === 0 ? "no points" : points.join(", ");
}
