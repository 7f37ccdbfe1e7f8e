import type { SearchRecord } from "#src/domain/entries/search.ts";
import { placedTerms } from "#src/domain/text/search-terms.ts";

/** A record that was found, how well, and the words of it that were met. */
export type Hit = {
	readonly record: SearchRecord;
	readonly worth: number;
	readonly terms: readonly string[];
};

/** Something found, with the places to mark in what is shown of it. */
export type Found = {
	readonly title: string;
	readonly titleRanges: readonly (readonly [number, number])[];
	/** The other name that matched, when it matched better than the title. */
	readonly name: string | undefined;
	readonly nameRanges: readonly (readonly [number, number])[];
	readonly text: string;
	readonly path: string;
};

/** A result as it is shown: the words that were met are marked in its title, or in another name. */
export function shownHit({ record, terms }: Hit): Found {
	const { title, names, text, path } = record;
	const met = new Set(terms);
	const titleRanges = ranges(title, met);
	const best = names
		.map((name) => ({ name, nameRanges: ranges(name, met) }))
		.toSorted((a, b) => b.nameRanges.length - a.nameRanges.length)[0];
	const isBetter = best !== undefined && best.nameRanges.length > titleRanges.length;
	return {
		title,
		titleRanges,
		name: isBetter ? best.name : undefined,
		nameRanges: isBetter ? best.nameRanges : [],
		text,
		path,
	};
}

function ranges(text: string, met: ReadonlySet<string>): Found["titleRanges"] {
	const terms = placedTerms(text);
	const run = [...met].map((joined) => runOf(terms, joined)).find((found) => found !== undefined);
	if (run !== undefined) return [run];
	return terms.filter(({ term }) => met.has(term)).map(({ first, last }) => [first, last] as const);
}

/** Neighbouring words that were met as one word. */
function runOf(terms: ReturnType<typeof placedTerms>, joined: string) {
	for (const [at, { first }] of terms.entries()) {
		let run = "";
		for (const { term, last } of terms.slice(at)) {
			const isLonger = run !== "";
			run += term;
			if (isLonger && run === joined) return [first, last] as const;
			if (!joined.startsWith(run)) break;
		}
	}
	return undefined;
}
