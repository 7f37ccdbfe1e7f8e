import Fuse from "fuse.js/basic";
import type { SearchKind, SearchRecord } from "#src/domain/entries/search.ts";
import { isNumber, placedTerms, termsOf, transpositions } from "#src/domain/text/search-terms.ts";

/** Below this length another letter makes another word: no typo is forgiven. */
const SHORTEST = 4;
/** From this length on two slips are forgiven. */
const LONG = 8;
/** Share of wrong letters. */
const THRESHOLD = 0.25;

/**
 * Finds words that a typed one may stand for: one letter too many, too few or wrong, or two exchanged.
 *
 * Fuse.js counts exchanged letters as two slips, so those are looked up for themselves, also at the
 * beginning of a longer word. Otherwise a typo does not make a word much longer or shorter.
 *
 * @returns A function from what was typed to words, each with how near it is, up to 1.
 */
export function typoFinder(words: readonly string[]) {
	const byLength = Map.groupBy(words, ({ length }) => length);

	return (typed: string): readonly (readonly [word: string, near: number])[] => {
		if (typed.length < SHORTEST) return [];
		const slips = typed.length < LONG ? 1 : 2;
		const lengths = Array.from({ length: 2 * slips + 1 }, (_, at) => typed.length - slips + at);
		const alike = lengths.flatMap((length) => byLength.get(length) ?? []);
		const slipped = new Fuse(alike, { threshold: THRESHOLD, includeScore: true })
			.search(typed)
			.map(({ item, score = 0 }) => [item, 1 - score] as const);
		const turned = transpositions(typed);
		const exchanged = words
			.filter((word) => turned.some((other) => word.startsWith(other)))
			.map((word) => [word, word.length === typed.length ? 1 : 1 - THRESHOLD] as const);
		return [...slipped, ...exchanged];
	};
}

/** How much it says that a word is in a place of a record: 1 in its title, least in its text. */
const WORTH = { title: 1, name: 0.95, also: 0.6, kind: 0.94, text: 0.35 } as const;

/** From here on a word is in a name; only those forgive a typo. */
const NAMED = WORTH.name;

/** How much is left of that when a word is not typed in full, or with a typo. */
const BEGUN = 0.8;
const MISTYPED = 0.6;
/** The same where what was typed is itself a word of some text. */
const MISTYPED_THOUGH_KNOWN = 0.25;

/** Words that stand for the kind of a thing: "kuma mesh" is the mesh Kuma. */
const KIND_TERMS: Readonly<Partial<Record<SearchKind, string>>> = {
	mesh: "service mesh",
	proxy: "proxy gateway",
	tool: "tool",
	capability: "capability",
	guide: "guide chapter",
	term: "glossary term",
	experiment: "benchmark experiment performance",
};

/** Kinds whose titles are sentences and not names. */
const PROSE = new Set<SearchKind>(["guide", "question", "experiment"]);

/** What a word found in a record: how much it is worth, and which words of the record it met. */
export type Met = { readonly worth: number; readonly terms: readonly string[] };

/** The words of all records, each with the records that contain it and what it is worth there. */
type Places = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Looks typed words up in all records. */
export function searchVocabulary(records: readonly SearchRecord[]) {
	const places = placesOf(records);
	const meant = meanings(places, records.length);
	const known = new Map<string, ReadonlyMap<number, Met>>();

	/** The records a typed word is found in; the same words come again while a reader types. */
	function lookUp(typed: string): ReadonlyMap<number, Met> {
		const met = known.get(typed) ?? lookUpNew(typed);
		known.set(typed, met);
		return met;
	}

	function lookUpNew(typed: string): ReadonlyMap<number, Met> {
		const met = new Map<number, Met>();
		for (const [term, left] of meant(typed)) {
			for (const [at, full] of places.get(term) ?? []) {
				if (left <= MISTYPED && !isNamed(full)) continue;
				const { worth = 0, terms = [] } = met.get(at) ?? {};
				met.set(at, { worth: Math.max(worth, full * left), terms: [...terms, term] });
			}
		}
		return met;
	}

	return { lookUp, knows: (term: string) => places.has(term) };
}

function placesOf(records: readonly SearchRecord[]): Places {
	const places = new Map<string, Map<number, number>>();
	records.forEach((record, at) => {
		for (const [term, worth] of worthOf(record)) {
			const found = places.get(term) ?? new Map<number, number>();
			places.set(term, found.set(at, Math.max(worth, found.get(at) ?? 0)));
		}
	});
	return places;
}

/** Finds the words of records that a typed word may mean, with what is left of their worth. */
function meanings(places: Places, count: number) {
	const all = [...places.keys()];
	const mistyped = typoFinder(
		all.filter((term) => [...(places.get(term)?.values() ?? [])].some(isNamed)),
	);
	// Of two words that a typo may stand for, the one that fewer names have.
	const rareness = (term: string) => 1 - Math.min(0.2, (places.get(term)?.size ?? 0) / count);

	return (typed: string): ReadonlyMap<string, number> => {
		const found = new Map<string, number>();
		if (isNumber(typed)) return places.has(typed) ? found.set(typed, 1) : found;
		const left = places.has(typed) ? MISTYPED_THOUGH_KNOWN : MISTYPED;
		for (const [term, near] of mistyped(typed)) found.set(term, left * near * rareness(term));
		for (const term of all) if (term.startsWith(typed)) found.set(term, BEGUN);
		return places.has(typed) ? found.set(typed, 1) : found;
	};
}

function isNamed(worth: number): boolean {
	return worth >= NAMED;
}

/** The words of a record and how much each says. */
function worthOf({ kind, title, names, also = [], text }: SearchRecord) {
	const isProse = PROSE.has(kind);
	const of = (texts: readonly string[], worth: number) =>
		texts
			.flatMap((each) => (isProse ? termsOf(each) : nameTerms(each)))
			.map((term) => [term, worth] as const);
	return [
		...of([title], WORTH.title),
		...of(names, WORTH.name),
		...of(also, WORTH.also),
		...termsOf(KIND_TERMS[kind] ?? "").map((term) => [term, WORTH.kind] as const),
		...placedTerms(text).map(({ term }) => [term, WORTH.text] as const),
	];
}

/** Two neighbouring words of a name, and all of them, also count as one word: "servicemesh". */
function nameTerms(name: string): readonly string[] {
	const terms = termsOf(name);
	const pairs = terms.slice(1).map((term, at) => `${terms[at]}${term}`);
	return [...terms, ...pairs, terms.join("")];
}
