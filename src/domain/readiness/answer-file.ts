import type { Answers } from "./answers.ts";
import type { Instrument } from "./instrument.ts";
import { knownAnswers } from "./known-answers.ts";

/** What a file or memory of ours says of itself. */
export const FILE_FORMAT = "meshscape-readiness";

/** Answers as kept in a file or in the browser. Plain JSON. */
export interface AnswerFile {
	readonly format: typeof FILE_FORMAT;
	/** Version of the instrument. */
	readonly version: number;
	/** Whose answers they are, in the words of whoever saved them. */
	readonly name?: string;
	readonly answers: Answers;
}

/** Answers as a record to keep, written with `JSON.stringify`; `readAnswerFile` reads it back. */
export function answerFile(
	answers: Answers,
	instrument: Pick<Instrument, "dimensions" | "version">,
	name = "",
): AnswerFile {
	return {
		format: FILE_FORMAT,
		version: instrument.version,
		...(name === "" ? {} : { name }),
		answers: Object.fromEntries(knownAnswers(answers, instrument)),
	};
}
