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
	const ignored: string[] = [];
	let filter = NO_FILTER;
	for (const [name, value] of query) {
		const next = withPart(filter, name, value, ids);
		if (next === undefined) ignored.push(`${name}=${value}`);
		else filter = next;
	}
	return { filter, ignored };
}

function withPart(
	filter: LandscapeFilter,
	name: string,
	value: string,
	ids: FilterIds,
): LandscapeFilter | undefined {
	const facet = FACETS.find((id) => id === name);
	if (facet !== undefined) {
		if (!ids.values[facet].includes(value)) return undefined;
		const picked = [...new Set(filter.facets[facet]).add(value)];
		return { ...filter, facets: { ...filter.facets, [facet]: picked } };
	}
	if (name === "can") return withCapability(filter, value, ids);
	if (name === "q" && value.length <= LONGEST_TEXT) return { ...filter, text: value };
	const order = name === "sort" ? ORDERS.find((id) => id === value) : undefined;
	return order && { ...filter, order };
}

function withCapability(
	filter: LandscapeFilter,
	value: string,
	ids: FilterIds,
): LandscapeFilter | undefined {
	const [id = "", wanted] = value.split(":");
	const level = WANTED_LEVELS.find((known) => known === wanted);
	if (level === undefined || !ids.capabilities.includes(id)) return undefined;
	return withWanted(filter, id, level);
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
	const query = new URLSearchParams();
	if (text !== "") query.append("q", text);
	for (const facet of FACETS) {
		for (const value of facets[facet] ?? []) query.append(facet, value);
	}
	for (const { id, level } of capabilities) query.append("can", `${id}:${level}`);
	if (order !== "standing") query.append("sort", order);
	return query.toString().replaceAll("%3A", ":");
}
