import Fuse, { type FuseResult } from "fuse.js";
import {
	type Hit,
	rankHits,
	SEARCH_KINDS,
	type SearchKind,
	type SearchRecord,
} from "#src/domain/entries/search.ts";

/** Something found, with the places to mark in what is shown of it. */
export type Found = {
	readonly title: string;
	readonly titleRanges: readonly (readonly [number, number])[];
	/** The other name that matched, when the title did not. */
	readonly name: string | undefined;
	readonly nameRanges: readonly (readonly [number, number])[];
	readonly text: string;
	readonly path: string;
};

/** Results of one kind, best first. */
export type FoundGroup = { readonly kind: SearchKind; readonly found: readonly Found[] };

/** How many results of one kind are shown, and how many letters a search needs. */
const PER_KIND = 6;

type FuseHit = Hit & { readonly matches: FuseResult<SearchRecord>["matches"] };

/**
 * An index over records and the search in it: typos are forgiven, other names found.
 *
 * @returns A function from what was typed to groups, the group with the best result first.
 */
export function searchIndex(records: readonly SearchRecord[]) {
	const fuse = new Fuse(records, {
		keys: [
			{ name: "title", weight: 3 },
			{ name: "names", weight: 3 },
			{ name: "text", weight: 1 },
		],
		threshold: 0.34,
		ignoreLocation: true,
		ignoreDiacritics: true,
		includeScore: true,
		includeMatches: true,
		minMatchCharLength: 2,
	});

	return function search(typed: string): readonly FoundGroup[] {
		const text = typed.trim().slice(0, 32);
		if (text === "") return [];
		const hits = fuse
			.search(text)
			.map(({ item, score = 1, matches }) => ({ record: item, distance: score, matches }));
		const ranked = rankHits(hits, text) as readonly FuseHit[];
		const kinds = [...new Set(ranked.map(({ record }) => record.kind))];
		return kinds
			.filter((kind) => SEARCH_KINDS.includes(kind))
			.map((kind) => ({
				kind,
				found: ranked
					.filter(({ record }) => record.kind === kind)
					.slice(0, PER_KIND)
					.map(found),
			}));
	};
}

function found({ record, matches = [] }: FuseHit): Found {
	const title = matches.find(({ key }) => key === "title");
	const name = title ? undefined : matches.find(({ key }) => key === "names");
	return {
		title: record.title,
		titleRanges: worthMarking(title?.indices),
		name: name?.value,
		nameRanges: worthMarking(name?.indices),
		text: record.text,
		path: record.path,
	};
}

/** Only the longest matches: a fuzzy search also reports letters that merely happen to be there. */
function worthMarking(
	ranges: readonly (readonly [number, number])[] = [],
): readonly (readonly [number, number])[] {
	const longest = Math.max(0, ...ranges.map(([first, last]) => last - first));
	return ranges.filter(([first, last]) => last - first >= Math.min(longest, 2));
}
