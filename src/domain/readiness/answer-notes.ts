import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./questions-of.ts";

/** Something a reader has to know about answers that were read from a link, file or memory. */
export type AnswerNote =
	/** Nothing could be read: a clean start. */
	| { readonly kind: "damaged" }
	/** Made with another version of the questionnaire. */
	| { readonly kind: "other-version"; readonly version: number }
	/** The questionnaire has no such question (any more, or yet). */
	| { readonly kind: "unknown-question"; readonly question: string; readonly option: string }
	/** The question has no such answer (any more, or yet). */
	| { readonly kind: "unknown-option"; readonly question: string; readonly option: string };

/** A note as a sentence. Plain text: ids in it come from outside, in the form ids have. */
export function noteText(note: AnswerNote, instrument: Instrument): string {
	if (note.kind === "damaged") {
		return "The answers could not be read, so this is a clean start.";
	}
	if (note.kind === "other-version") {
		const age = note.version < instrument.version ? "an earlier" : "a later";
		return `These answers were given to ${age} version of the questionnaire (${note.version}, now ${instrument.version}); points may have changed since.`;
	}
	if (note.kind === "unknown-question") {
		return `There is no question "${note.question}" here, so its answer "${note.option}" was left out.`;
	}
	const question = questionsOf(instrument).find(({ id }) => id === note.question);
	return `"${question?.name ?? note.question}" has no answer "${note.option}" here; please answer it again.`;
}
