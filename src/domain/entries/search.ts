import type { SearchRecord } from "#src/domain/search/search-record.ts";

/** A record that a fuzzy search found, with its distance: 0 is perfect. */
export type Hit = { readonly record: SearchRecord; readonly distance: number };

/**
 * Puts what was found in the order a reader expects.
 *
 * Whoever types a name in full, or its beginning, means that name: nearness of letters decides only
 * after that. Of two that match alike, pages about things come before words of the glossary. Equals
 * are in the order of titles.
 */
export function rankHits(hits: readonly Hit[], typed: string): readonly Hit[] {
	const wanted = typed.trim().toLowerCase();
	return hits
		.map((hit) => ({ hit, tier: tier(hit.record, wanted) }))
		.toSorted(
			(a, b) =>
				a.tier - b.tier ||
				Number(isTerm(a.hit)) - Number(isTerm(b.hit)) ||
				a.hit.distance - b.hit.distance ||
				a.hit.record.title.localeCompare(b.hit.record.title, "en"),
		)
		.map(({ hit }) => hit);
}

function isTerm({ record }: Hit): boolean {
	return record.kind === "term";
}

function tier({ title, names, text }: SearchRecord, wanted: string): number {
	const all = [title, ...names].map((name) => name.toLowerCase());
	if (all.includes(wanted)) return 0;
	if (all.some((name) => name.startsWith(wanted))) return 1;
	if (all.some((name) => name.includes(` ${wanted}`))) return 2;
	if (all.some((name) => name.includes(wanted))) return 3;
	return text.toLowerCase().includes(wanted) ? 4 : 5;
}
