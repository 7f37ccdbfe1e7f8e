import type { ReadinessCap, ReadinessFloor } from "#src/schema/readiness-scoring.ts";
import { type Answers, answerTo } from "./answers.ts";

/** Whether the answer that calls for a floor or cap was given. */
export function isCalledFor({ when }: ReadinessFloor | ReadinessCap, answers: Answers): boolean {
	return answerTo(answers, when.question) === when.option;
}
