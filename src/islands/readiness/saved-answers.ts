import { type AnswerFile, FILE_FORMAT } from "#src/domain/readiness/answer-file.ts";

/** What the browser saved, `null` when nothing or when it may save nothing. */
export function savedText(): string | null {
	try {
		return localStorage.getItem(FILE_FORMAT);
	} catch {
		return null;
	}
}

/** Saves answers in this browser, or forgets those saved. A browser that may not save stays silent. */
export function saveAnswers(file: AnswerFile | undefined): void {
	try {
		if (file === undefined) localStorage.removeItem(FILE_FORMAT);
		else localStorage.setItem(FILE_FORMAT, JSON.stringify(file));
	} catch {
		// The address holds the answers all the same.
	}
}
