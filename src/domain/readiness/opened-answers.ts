import type { AnswerNote } from "./answer-notes.ts";
import type { Answers } from "./answers.ts";
import { decodeAnswers } from "./decode-answers.ts";
import { encodeAnswers } from "./encode-answers.ts";
import type { Instrument } from "./instrument.ts";
import { readAnswerFile } from "./read-answer-file.ts";

/** What the form starts with. */
export interface OpenedAnswers {
	readonly answers: Answers;
	readonly notes: readonly AnswerNote[];
	/** Where the answers come from; `nothing` is a clean start. */
	readonly from: "link" | "memory" | "nothing";
	/** Answers saved in this browser that differ from those of a link: they are not to be lost. */
	readonly kept: Answers | undefined;
}

/**
 * The answers to open: those of the link, else those saved in this browser.
 *
 * A damaged link or memory is a clean start with a note; what was saved is kept for the asking.
 *
 * @param fragment - Fragment of the address, empty when it has none.
 * @param saved - What the browser has saved, `null` when nothing.
 */
export function openedAnswers(
	fragment: string,
	saved: string | null,
	instrument: Pick<Instrument, "dimensions" | "version">,
): OpenedAnswers {
	const memory = readAnswerFile(saved, instrument);
	const hasMemory = Object.keys(memory.answers).length > 0;
	if (fragment.replace(/^#/, "") === "") {
		const { answers, notes } = memory;
		return { answers, notes, from: hasMemory ? "memory" : "nothing", kept: undefined };
	}
	const { answers, notes } = decodeAnswers(fragment, instrument);
	const isSame = encodeAnswers(answers, instrument) === encodeAnswers(memory.answers, instrument);
	const from = Object.keys(answers).length > 0 ? "link" : "nothing";
	return { answers, notes, from, kept: hasMemory && !isSame ? memory.answers : undefined };
}
