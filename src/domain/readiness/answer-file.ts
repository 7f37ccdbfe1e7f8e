/**
 * Answers read from a file that was exported before.
 *
 * @module
 */

import {
	type AnswerNote,
	DAMAGED,
	decodeAnswers,
	encodeAnswers,
	fitAnswers,
	NO_ANSWERS,
	type ReadAnswers,
	readVersion,
} from "#src/domain/readiness/answer-link.ts";
import { type Answers, knownAnswers } from "#src/domain/readiness/answers.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";

/** What a file or memory of ours says of itself. */
export const FILE_FORMAT = "meshscape-readiness";

/** Answers as kept in a file or in the browser. Plain JSON. */
export type AnswerFile = {
	readonly format: typeof FILE_FORMAT;
	/** Version of the instrument. */
	readonly version: number;
	/** Whose answers they are, in the words of the person who saved them. */
	readonly name?: string;
	readonly answers: Answers;
};

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

/** Answers read from a file or from the browser's memory. */
export type ReadAnswerFile = ReadAnswers & {
	/** Whose answers they are; one line of at most 80 characters. */
	readonly name: string | undefined;
};

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
type Untrusted = {
	readonly format?: unknown;
	readonly version?: unknown;
	readonly name?: unknown;
	readonly answers?: unknown;
};

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

/** What the form starts with. */
export type OpenedAnswers = {
	readonly answers: Answers;
	readonly notes: readonly AnswerNote[];
	/** Where the answers come from; `nothing` is a clean start. */
	readonly from: "link" | "memory" | "nothing";
	/** Answers saved in this browser that differ from those of a link: they are not to be lost. */
	readonly kept: Answers | undefined;
};

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
