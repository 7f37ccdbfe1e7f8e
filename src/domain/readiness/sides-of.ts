import type { ReadinessQuestion } from "#src/schema/readiness-question.ts";
import type { ReadinessSide } from "#src/schema/readiness-scoring.ts";
import { highestPoints } from "./highest-points.ts";

/** The sides a question gives points on: none where it only narrows the list of meshes. */
export function sidesOf(question: ReadinessQuestion): readonly ReadinessSide[] {
	return (["need", "readiness"] as const).filter((side) => highestPoints(question, side) > 0);
}
