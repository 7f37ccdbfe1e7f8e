/**
 * Answers as the fragment of an address, and back, across versions of the questionnaire.
 *
 * @module
 */

import { type Answers, DONT_KNOW, knownAnswers } from "#src/domain/readiness/answers.ts";
import { type Instrument, questionsOf } from "#src/domain/readiness/instrument.ts";

/** The name under which a link carries the version; no question may be called so. */
export const VERSION_KEY = "v";

/**
 * Answers as the fragment of a link, without `#`: `v=1&service-count=lots&growth=some`.
 *
 * The version of the instrument, then question and option ids in the order of the questionnaire, so
 * that equal answers make equal links and a reader can see what a link says. All 26 answers take
 * about 430 characters. No answers make an empty fragment.
 */
export function encodeAnswers(
	answers: Answers,
	instrument: Pick<Instrument, "dimensions" | "version">,
): string {
	const pairs = knownAnswers(answers, instrument).map((pair) => pair.join("="));
	return pairs.length === 0 ? "" : [`${VERSION_KEY}=${instrument.version}`, ...pairs].join("&");
}

/** Far above the longest link the questionnaire makes. */
const LONGEST_LINK = 8_000;

/**
 * Answers from a link made by `encodeAnswers`, trusting nothing about it.
 *
 * Takes a fragment with or without `#`, or a whole address. A link made with another version still
 * opens: what fits is kept, what does not is named in the notes. Anything out of form leads to no
 * answers and the note `damaged`; an empty fragment to no answers and no note. Never throws.
 */
export function decodeAnswers(
	link: string,
	instrument: Pick<Instrument, "dimensions" | "version">,
): ReadAnswers {
	const fragment = unescaped(link.slice(0, LONGEST_LINK + 1));
	if (fragment === "") return NO_ANSWERS;
	if (fragment === undefined || fragment.length > LONGEST_LINK) return DAMAGED;
	const [[key, written = ""] = [], ...pairs] = fragment.split("&").map((part) => part.split("="));
	const version = key === VERSION_KEY ? readVersion(Number(written)) : undefined;
	return version !== undefined && pairs.every(isPair)
		? fitAnswers(pairs, version, instrument)
		: DAMAGED;
}

/** The fragment; some programs escape `=` and `&` when they pass a link on. */
function unescaped(link: string): string | undefined {
	try {
		return decodeURIComponent(link.slice(link.indexOf("#") + 1));
	} catch {
		return undefined;
	}
}

function isPair(parts: string[]): parts is [string, string] {
	return parts.length === 2;
}

/** Answers read from outside. */
export type ReadAnswers = {
	/** What fits the instrument, in its order. */
	readonly answers: Answers;
	/** Version of the instrument they were given to; `undefined` when none was read. */
	readonly version: number | undefined;
	readonly notes: readonly AnswerNote[];
};

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

/** A version of the instrument from outside; `undefined` when it is none. */
export function readVersion(written: unknown): number | undefined {
	const isVersion = Number.isInteger(written) && Number(written) >= 1 && Number(written) < 1e6;
	return isVersion ? Number(written) : undefined;
}

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

type Versioned = Pick<Instrument, "dimensions" | "version">;

/**
 * The two sets a fragment holds, trusting nothing about it.
 *
 * Each of `a` and `b` may be a fragment or a whole link. `undefined` when it is not about two sets.
 */
export function comparedSets(
	fragment: string,
	instrument: Versioned,
): readonly [ReadAnswers, ReadAnswers] | undefined {
	const [, a, b] = fragment.match(/^#?a=([^&]*)&b=([^&]*)$/) ?? [];
	if (a === undefined || b === undefined) return undefined;
	return [setOf(a, instrument), setOf(b, instrument)];
}

/** What is escaped once more is unescaped here; the rest is up to the reader of links. */
function setOf(written: string, instrument: Versioned): ReadAnswers {
	try {
		return decodeAnswers(decodeURIComponent(written), instrument);
	} catch {
		return decodeAnswers("#%", instrument);
	}
}
