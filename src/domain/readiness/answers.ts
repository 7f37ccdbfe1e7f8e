/**
 * What somebody answered: option id by question id, plain JSON.
 *
 * A question left out was skipped. `dont-know` stands for an honest "don't know": it scores like a
 * skipped question and is listed among the things to find out.
 */
export type Answers = Readonly<Record<string, string>>;

/** The answer "don't know", which every question takes and no option may be called. */
export const DONT_KNOW = "dont-know";

/** The answer to one question; `undefined` when skipped, also for names every object inherits. */
export function answerTo(answers: Answers, question: string): string | undefined {
	return Object.hasOwn(answers, question) ? answers[question] : undefined;
}
