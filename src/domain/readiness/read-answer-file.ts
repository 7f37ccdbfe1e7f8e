import { FILE_FORMAT } from "./answer-file.ts";
import { DAMAGED, fitAnswers, NO_ANSWERS, type ReadAnswers } from "./fit-answers.ts";
import type { Instrument } from "./instrument.ts";
import { readVersion } from "./read-version.ts";

/** Answers read from a file or from the browser's memory. */
export interface ReadAnswerFile extends ReadAnswers {
	/** Whose answers they are; one line of at most 80 characters. */
	readonly name: string | undefined;
}

/** Far above the largest file the questionnaire makes, a result with all its meshes. */
const LONGEST_FILE = 1_000_000;
const LONGEST_NAME = 80;

/**
 * Answers from JSON written by `answerFile` or `resultFile`, trusting nothing about it.
 *
 * As with links: another version still opens with notes, anything out of form leads to no answers and
 * the note `damaged`. Never throws.
 *
 * @param text - The JSON, or `null` as local storage gives when nothing was saved.
 */
export function readAnswerFile(
	text: string | null,
	instrument: Pick<Instrument, "dimensions" | "version">,
): ReadAnswerFile {
	if (text === null) return { ...NO_ANSWERS, name: undefined };
	const file = parsed(text);
	const version = readVersion(file.version);
	const pairs = pairsOf(file.answers);
	if (file.format !== FILE_FORMAT || version === undefined || pairs === undefined) {
		return { ...DAMAGED, name: undefined };
	}
	return { ...fitAnswers(pairs, version, instrument), name: nameOf(file.name) };
}

/** A file as it comes: nothing about its fields is known. */
interface Untrusted {
	readonly format?: unknown;
	readonly version?: unknown;
	readonly name?: unknown;
	readonly answers?: unknown;
}

function parsed(text: string): Untrusted {
	if (text.length > LONGEST_FILE) return {};
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pairsOf(value: unknown): readonly (readonly [string, string])[] | undefined {
	const pairs = isRecord(value) ? Object.entries(value) : undefined;
	return pairs?.every(isPair) ? pairs : undefined;
}

function isPair(pair: [string, unknown]): pair is [string, string] {
	return typeof pair[1] === "string";
}

function nameOf(value: unknown): string | undefined {
	if (typeof value !== "string") return undefined;
	const line = value.replace(/[\p{C}\s]+/gu, " ").trim();
	return line === "" ? undefined : [...line].slice(0, LONGEST_NAME).join("");
}
