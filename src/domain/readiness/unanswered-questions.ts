import { type Answers, answerTo, DONT_KNOW } from "./answers.ts";
import { chosenAnswers } from "./chosen-answers.ts";
import { highestPoints } from "./highest-points.ts";
import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./questions-of.ts";

/** A question without an answer, and what its answer could add. */
export interface UnansweredQuestion {
	/** Id of the question. */
	readonly question: string;
	readonly name: string;
	/** True for "don't know", false when skipped. */
	readonly dontKnow: boolean;
	/** The most need points it gives. */
	readonly need: number;
	/** The most readiness points it gives. */
	readonly readiness: number;
}

/** Questions that were skipped or answered with "don't know", in the order they are asked. */
export function unansweredQuestions(
	instrument: Pick<Instrument, "dimensions">,
	answers: Answers,
): readonly UnansweredQuestion[] {
	const answered = new Set(chosenAnswers(instrument, answers).map(({ question }) => question.id));
	return questionsOf(instrument)
		.filter(({ id }) => !answered.has(id))
		.map((question) => ({
			question: question.id,
			name: question.name,
			dontKnow: answerTo(answers, question.id) === DONT_KNOW,
			need: highestPoints(question, "need"),
			readiness: highestPoints(question, "readiness"),
		}));
}
