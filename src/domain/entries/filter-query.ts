/**
 * A choice of filters as the address of the landscape, and back.
 *
 * @module
 */

import { FACETS, type FacetId } from "#src/domain/entries/facets.ts";
import {
	type LandscapeFilter,
	NO_FILTER,
	ORDERS,
	WANTED_LEVELS,
	type WantedLevel,
} from "#src/domain/entries/filter.ts";
import { queryText, readParts } from "#src/domain/text/query.ts";

/** What an address may name. */
export type FilterIds = {
	readonly values: Readonly<Record<FacetId, readonly string[]>>;
	readonly capabilities: readonly string[];
};

/** A filter read from an address, with the parts of it that mean nothing here. */
export type ReadFilter = { readonly filter: LandscapeFilter; readonly ignored: readonly string[] };

/** Longest text that is searched for; longer ones come from no keyboard. */
const LONGEST_TEXT = 80;

/** Reads a filter from the query of an address. What it does not know it ignores and reports. */
export function readFilterAddress(query: URLSearchParams, ids: FilterIds): ReadFilter {
	const { all, first, ignored } = readParts(query, {
		...ids.values,
		can: (value) => wantedFrom(value, ids) !== undefined,
		q: (value) => value.length <= LONGEST_TEXT,
		sort: ORDERS,
	});
	const picked = FACETS.map((facet) => [facet, all(facet)] as const);
	let filter: LandscapeFilter = {
		...NO_FILTER,
		facets: Object.fromEntries(picked.filter(([, values]) => values.length > 0)),
		text: first("q") ?? NO_FILTER.text,
		order: ORDERS.find((id) => id === first("sort")) ?? NO_FILTER.order,
	};
	for (const wanted of all("can").map((value) => wantedFrom(value, ids))) {
		if (wanted) filter = withWanted(filter, wanted.id, wanted.level);
	}
	return { filter, ignored };
}

function wantedFrom(value: string, { capabilities }: FilterIds) {
	const [id = "", wanted] = value.split(":");
	const level = WANTED_LEVELS.find((known) => known === wanted);
	return level !== undefined && capabilities.includes(id) ? { id, level } : undefined;
}

/** A filter that also asks for a capability at a level; a second level replaces the first. */
export function withWanted(
	filter: LandscapeFilter,
	id: string,
	level: WantedLevel,
): LandscapeFilter {
	const others = filter.capabilities.filter((wanted) => wanted.id !== id);
	return { ...filter, capabilities: [...others, { id, level }] };
}

/** The query that leads to a filtered landscape; empty without a filter. */
export function filterQuery({ text, facets, capabilities, order }: LandscapeFilter): string {
	return queryText([
		["q", text],
		...FACETS.flatMap((facet) => (facets[facet] ?? []).map((value) => [facet, value] as const)),
		...capabilities.map(({ id, level }) => ["can", `${id}:${level}`] as const),
		["sort", order === NO_FILTER.order ? undefined : order],
	]);
}
