import { answerProgress } from "./answer-progress.ts";
import type { Answers } from "./answers.ts";
import type { Instrument } from "./instrument.ts";

/** Place of the first dimension with a question left out; after the last one when none is. */
export function firstOpenStep(
	{ dimensions }: Pick<Instrument, "dimensions">,
	answers: Answers,
): number {
	const open = dimensions.findIndex(({ questions }) => {
		const progress = answerProgress(questions, answers);
		return progress.answered + progress.dontKnow < progress.questions;
	});
	return open === -1 ? dimensions.length : open;
}
