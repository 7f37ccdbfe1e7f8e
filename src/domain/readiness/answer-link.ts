import type { AnswerNote } from "./answer-notes.ts";
import { type Answers, DONT_KNOW } from "./answers.ts";
import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./questions-of.ts";

/** Answers read from outside. */
export interface ReadAnswers {
	/** What fits the instrument, in its order. */
	readonly answers: Answers;
	/** Version of the instrument they were given to; `undefined` when none was read. */
	readonly version: number | undefined;
	readonly notes: readonly AnswerNote[];
}

/** What reading something that holds no answers gives. */
export const NO_ANSWERS: ReadAnswers = { answers: {}, version: undefined, notes: [] };

/** What reading something damaged or hostile gives: no answers at all, and a note. */
export const DAMAGED: ReadAnswers = { ...NO_ANSWERS, notes: [{ kind: "damaged" }] };

/** The form of the ids in links and files. Anything else was not written by us. */
const ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 60;
const MOST_ANSWERS = 200;

/**
 * Keeps what fits the instrument and names what does not.
 *
 * Whatever does not have the form of answers at all (ids out of form, a question answered twice, far
 * too many) makes the whole set damaged: half of a tampered set would mislead.
 */
export function fitAnswers(
	pairs: readonly (readonly [question: string, option: string])[],
	version: number,
	instrument: Pick<Instrument, "dimensions" | "version">,
): ReadAnswers {
	const given = new Map(pairs);
	const wellFormed = pairs.flat().every((id) => id.length <= LONGEST_ID && ID_FORM.test(id));
	if (!wellFormed || given.size < pairs.length || pairs.length > MOST_ANSWERS) return DAMAGED;
	const questions = new Map(questionsOf(instrument).map((question) => [question.id, question]));
	const misfits = pairs.flatMap(([question, option]): AnswerNote[] => {
		const options = questions.get(question)?.options;
		if (options === undefined) return [{ kind: "unknown-question", question, option }];
		const fits = option === DONT_KNOW || options.some(({ id }) => id === option);
		return fits ? [] : [{ kind: "unknown-option", question, option }];
	});
	const left = new Set(misfits.map((note) => ("question" in note ? note.question : "")));
	const kept = [...questions.keys()].filter((id) => given.has(id) && !left.has(id));
	const aged: readonly AnswerNote[] =
		version === instrument.version ? [] : [{ kind: "other-version", version }];
	return {
		answers: Object.fromEntries(kept.map((id) => [id, given.get(id) ?? DONT_KNOW])),
		version,
		notes: [...aged, ...misfits],
	};
}
