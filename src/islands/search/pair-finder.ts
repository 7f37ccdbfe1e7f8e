import { hasPairPage, pairId } from "#src/domain/comparison/pairs.ts";
import type { SearchRecord } from "#src/domain/entries/search.ts";
import { termsOf } from "#src/domain/text/search-terms.ts";
import type { Found } from "./result-list.ts";

/** The text between two meshes that are to be compared. */
const BETWEEN = /\s+(?:vs?\.?|versus|or|and|against|compared (?:to|with))\s+|\s*[,/]\s*/i;

/**
 * The page of two meshes, when what was typed names two: "istio vs linkerd", "linkerd istio".
 *
 * @param search - Everything found for a text, best first: the text next to "vs" may hold a typo.
 */
export function pairFinder(
	records: readonly SearchRecord[],
	search: (text: string) => readonly SearchRecord[],
) {
	const byName = new Map(
		records.flatMap((record) =>
			record.pairs === undefined
				? []
				: [record.title, ...record.names].map((name) => [termsOf(name).join(""), record]),
		),
	);

	function sides(typed: string): readonly (SearchRecord | undefined)[] {
		const apart = typed.trim().split(BETWEEN);
		if (apart.length === 2) {
			return apart.map((side) => byName.get(termsOf(side).join("")) ?? search(side)[0]);
		}
		const terms = termsOf(typed);
		const named = (part: readonly string[]) => byName.get(part.join(""));
		return (
			terms
				.map((_, at) => [named(terms.slice(0, at)), named(terms.slice(at))])
				.find(([one, other]) => one !== undefined && other !== undefined && one !== other) ?? []
		);
	}

	return function pair(typed: string): Found | undefined {
		const [one, other] = sides(typed);
		if (one?.pairs === undefined || other?.pairs === undefined || one === other) return undefined;
		if (!hasPairPage(one.reach ?? "every", other.reach ?? "every")) return undefined;
		return {
			title: `${one.title} and ${other.title}`,
			titleRanges: [],
			name: undefined,
			nameRanges: [],
			text: "What one has and the other lacks, capability by capability.",
			path: `/compare/${pairId(one.pairs, other.pairs)}/`,
		};
	};
}
