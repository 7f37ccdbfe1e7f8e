import {
	initials,
	SEARCH_KINDS,
	type SearchKind,
	type SearchRecord,
} from "#src/domain/entries/search.ts";
import { isNumber, joinedTerm, termsOf } from "#src/domain/text/search-terms.ts";
import { pairFinder } from "./pair-finder.ts";
import { type Found, type Hit, shownHit } from "./result-list.ts";
import { type Met, searchVocabulary } from "./search-vocabulary.ts";

/** Results of one kind, best first. */
export type FoundGroup = { readonly kind: SearchKind; readonly found: readonly Found[] };

/** How many results of one kind are shown. */
const PER_KIND = 6;
/** Below this share of the best result a result is noise in a list; in a filter it does not fit. */
const SHARE = { list: 0.28, filter: 0.5 } as const;
/** How a whole name that was typed ranks above every other result. */
const EXACT = { name: 4, part: 3.5, initials: 3 } as const;

/**
 * An index over records and the search in it.
 *
 * Each typed word is looked up for itself: their order does not matter, and a word that is found
 * nowhere takes nothing away. Rare words decide more than common ones. A reader who types a whole
 * name, with or without its spaces, gets that first.
 *
 * @returns Functions from what was typed to groups for a list, the group with the best result first,
 * and to the addresses of everything found, for a filter.
 */
export function searchIndex(records: readonly SearchRecord[]) {
	const { lookUp, knows } = searchVocabulary(records);
	const exact = exactNames(records);
	const nameTerms = records.map(({ title, names }) => [title, ...names].map(termsOf));
	const pairOf = pairFinder(records, (text) =>
		ranked(text, SHARE.list).map(({ record }) => record),
	);

	function ranked(typed: string, share: number): readonly Hit[] {
		const terms = termsOf(typed).slice(0, 8);
		const scores = scored(terms);
		for (const [at, bonus] of exact.get(terms.join("")) ?? exact.get(joinedTerm(typed)) ?? []) {
			const terms = scores.get(at)?.terms ?? [];
			scores.set(at, { worth: bonus, terms });
		}
		const best = Math.min(1, Math.max(0, ...[...scores.values()].map(({ worth }) => worth)));
		return [...scores]
			.filter(([, { worth }]) => worth >= share * best)
			.flatMap(([at, met]) => {
				const record = records[at];
				return record === undefined ? [] : [{ record, ...met }];
			})
			.toSorted(byWorth);
	}

	/** The records that some of the words meet, each with the share of what was asked that it meets. */
	function scored(terms: readonly string[]): Map<number, Met> {
		const asked = alternatives(terms, knows).map((term) => ({ term, found: lookUp(term) }));
		const sum = total(withoutChance(asked), records.length);
		const whole = terms.length > 1 ? lookUp(terms.join("")) : new Map<number, Met>();
		for (const [at, met] of whole) {
			if (met.worth > (sum.get(at)?.worth ?? 0)) sum.set(at, met);
		}
		return new Map([...sum].map(([at, met]) => [at, withCover(met, nameTerms[at] ?? [])]));
	}

	function search(typed: string): readonly FoundGroup[] {
		const hits = ranked(typed, SHARE.list);
		const pair = pairOf(typed);
		const kinds = [...new Set(hits.map(({ record }) => record.kind))];
		const groups = kinds.map((kind) => ({
			kind,
			found: hits
				.filter(({ record }) => record.kind === kind)
				.slice(0, PER_KIND)
				.map(shownHit),
		}));
		return pair === undefined ? groups : [{ kind: "pair", found: [pair] }, ...groups];
	}

	function paths(typed: string): ReadonlySet<string> {
		return new Set(ranked(typed, SHARE.filter).map(({ record }) => record.path));
	}

	return { search, paths };
}

type Asked = { readonly term: string; readonly found: ReadonlyMap<number, Met> };

/** Worth from which a record is named by a word and does not merely mention it. */
const NAMES_IT = 0.4;

/**
 * Where a word is found nowhere, the others must name something: numbers and words that happen to
 * be in some text are not what was asked for.
 */
function withoutChance(asked: readonly Asked[]): readonly Asked[] {
	if (asked.every(({ term, found }) => found.size > 0 || isNumber(term))) return asked;
	return asked.map(({ term, found }) => {
		const named = [...found].filter(([, { worth }]) => worth > NAMES_IT && !isNumber(term));
		return { term, found: new Map(named) };
	});
}

/** Adds up what the words met, rare words weighing more; words found nowhere do not count. */
function total(asked: readonly Asked[], count: number): Map<number, Met> {
	const weighed = asked
		.filter(({ found }) => found.size > 0)
		.map(({ found }) => ({ found, weight: rarity(found, count) }));
	const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
	const met = new Map<number, Met>();
	for (const { found, weight } of weighed) {
		for (const [at, { worth, terms }] of found) {
			const before = met.get(at) ?? { worth: 0, terms: [] };
			const share = before.worth + (worth * weight) / all;
			met.set(at, { worth: share, terms: [...before.terms, ...terms] });
		}
	}
	return met;
}

/** The fewer names contain a word, the more it says. */
function rarity(found: ReadonlyMap<number, Met>, count: number): number {
	const named = [...found.values()].filter(({ worth }) => worth > NAMES_IT).length;
	return Math.log(1 + count / Math.max(1, named));
}

/** The words to look up: two that were typed apart but are known as one count as that one. */
function alternatives(
	terms: readonly string[],
	knows: (term: string) => boolean,
): readonly string[] {
	const at = terms.findIndex((term, place) => {
		const next = terms[place + 1];
		return next !== undefined && !(knows(term) && knows(next)) && knows(term + next);
	});
	if (at < 0) return terms;
	const joined = `${terms[at]}${terms[at + 1]}`;
	return [...terms.slice(0, at), joined, ...alternatives(terms.slice(at + 2), knows)];
}

/** Of two that meet the same words, the one whose name says little else is meant. */
function withCover(met: Met, nameTerms: readonly (readonly string[])[]): Met {
	const words = new Set(met.terms);
	const covers = nameTerms.map(
		(terms) => terms.filter((term) => words.has(term)).length / terms.length,
	);
	return { ...met, worth: met.worth * (0.85 + 0.15 * Math.max(0, ...covers)) };
}

function exactNames(records: readonly SearchRecord[]): ReadonlyMap<string, Map<number, number>> {
	const exact = new Map<string, Map<number, number>>();
	const add = (name: string, at: number, bonus: number) => {
		for (const key of new Set([termsOf(name).join(""), joinedTerm(name)])) {
			const known = exact.get(key) ?? new Map<number, number>();
			exact.set(key, known.set(at, Math.max(bonus, known.get(at) ?? 0)));
		}
	};
	records.forEach(({ kind, title, names }, at) => {
		add(title, at, EXACT.name);
		// The other names of a chapter are its headings, which are about something else's name.
		for (const name of names) add(name, at, kind === "guide" ? EXACT.initials : EXACT.name);
		for (const name of [title, ...names]) {
			const plain = name.replaceAll(/\(.*?\)/g, "");
			if (plain !== name) add(plain, at, EXACT.part);
			const short = initials(name);
			if (short !== undefined) add(short, at, EXACT.initials);
		}
	});
	exact.delete("");
	return exact;
}

/** Made once: thousands of titles are compared for each letter typed. */
const { compare } = new Intl.Collator("en");

function byWorth(one: Hit, other: Hit): number {
	const nearness = Math.round(other.worth * 50) - Math.round(one.worth * 50);
	const kind = (hit: Hit) => SEARCH_KINDS.indexOf(hit.record.kind);
	return nearness || kind(one) - kind(other) || compare(one.record.title, other.record.title);
}
