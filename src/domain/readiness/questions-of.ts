import type { ReadinessQuestion } from "#src/schema/readiness-question.ts";
import type { Instrument } from "./instrument.ts";

/** All questions in the order they are asked. */
export function questionsOf(
	instrument: Pick<Instrument, "dimensions">,
): readonly ReadinessQuestion[] {
	return instrument.dimensions.flatMap(({ questions }) => questions);
}
