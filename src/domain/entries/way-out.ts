/**
 * The way out of a choice of filters that leaves nothing.
 *
 * @module
 */

import { FACETS, type FacetId, type FilterRecord } from "#src/domain/entries/facets.ts";
import { filterLandscape, type LandscapeFilter } from "#src/domain/entries/filter.ts";

/** A part of a filter that can be dropped: the typed name, all picks of a facet, or a capability. */
export type FilterPart =
	| { readonly kind: "text" }
	| { readonly kind: "facet"; readonly facet: FacetId; readonly values: readonly string[] }
	| { readonly kind: "capability"; readonly id: string; readonly level: string };

/** What is left when one part of a filter is dropped. */
export type WayOut = {
	readonly part: FilterPart;
	readonly without: LandscapeFilter;
	/** Number of entries it brings back. */
	readonly left: number;
};

/**
 * The part of a filter whose removal brings back most entries; of equals the first, the typed name
 * before the rest.
 *
 * @param all - Every record.
 * @param named - Those the typed name leaves.
 * @returns Nothing where no single removal brings anything back.
 */
export function wayOut(
	filter: LandscapeFilter,
	all: readonly FilterRecord[],
	named: readonly FilterRecord[],
	vocabulary: readonly string[],
): WayOut | undefined {
	const ways = removals(filter).map(({ part, without }) => {
		const records = part.kind === "text" ? all : named;
		return { part, without, left: filterLandscape(records, without, vocabulary).length };
	});
	const [best] = ways.toSorted((a, b) => b.left - a.left);
	return best !== undefined && best.left > 0 ? best : undefined;
}

function removals(filter: LandscapeFilter): readonly Omit<WayOut, "left">[] {
	const text: readonly Omit<WayOut, "left">[] =
		filter.text.trim() === "" ? [] : [{ part: { kind: "text" }, without: { ...filter, text: "" } }];
	const facets = FACETS.flatMap((facet) => {
		const values = filter.facets[facet] ?? [];
		if (values.length === 0) return [];
		const without = { ...filter, facets: { ...filter.facets, [facet]: [] } };
		return [{ part: { kind: "facet" as const, facet, values }, without }];
	});
	const capabilities = filter.capabilities.map(({ id, level }) => ({
		part: { kind: "capability" as const, id, level },
		without: { ...filter, capabilities: filter.capabilities.filter((other) => other.id !== id) },
	}));
	return [...text, ...facets, ...capabilities];
}
