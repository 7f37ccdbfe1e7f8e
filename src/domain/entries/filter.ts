/**
 * Which entries a choice of filters leaves.
 *
 * @module
 */

import { FACETS, type FacetId, type FilterRecord } from "#src/domain/entries/facets.ts";

/**
 * Levels a capability can be asked for; `some` is full or partial, `looked-for` and `not-looked-for`
 * are the two kinds of unknown.
 */
export const WANTED_LEVELS = [
	"full",
	"some",
	"planned",
	"none",
	"unknown",
	"looked-for",
	"not-looked-for",
] as const;
export type WantedLevel = (typeof WANTED_LEVELS)[number];

/** How the landscape can be ordered; `standing` is the order the page comes in. */
export const ORDERS = ["standing", "name", "age", "release", "proven"] as const;
export type Order = (typeof ORDERS)[number];

/** What a reader asked of the landscape. */
export type LandscapeFilter = {
	/** Typed name. The search reads it, before the rest is applied to what it finds. */
	readonly text: string;
	/** Picked values by facet: any of them within a facet, all facets together. */
	readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>;
	readonly capabilities: readonly { readonly id: string; readonly level: WantedLevel }[];
	readonly order: Order;
};

/** Everything, in the order of the page. */
export const NO_FILTER: LandscapeFilter = {
	text: "",
	facets: {},
	capabilities: [],
	order: "standing",
};

/**
 * The records a filter lets through, in the filter's order; equals keep the order they came in.
 *
 * @param records - Those the search finds for the filter's text.
 */
export function filterLandscape(
	records: readonly FilterRecord[],
	filter: LandscapeFilter,
	vocabulary: readonly string[],
): readonly FilterRecord[] {
	const passing = records.filter((record) => passes(record, filter, vocabulary));
	return filter.order === "standing" ? passing : passing.toSorted(COMPARE[filter.order]);
}

const byName = (a: FilterRecord, b: FilterRecord) => a.name.localeCompare(b.name, "en");
const COMPARE: Readonly<
	Record<Exclude<Order, "standing">, (a: FilterRecord, b: FilterRecord) => number>
> = {
	name: byName,
	// Oldest first; without a date last.
	age: (a, b) => (a.since || "9").localeCompare(b.since || "9", "en") || byName(a, b),
	release: (a, b) => b.released.localeCompare(a.released, "en") || byName(a, b),
	proven: (a, b) => b.proven - a.proven || byName(a, b),
};

/**
 * How many entries each value of each facet would leave, given everything else that is asked.
 *
 * The facet's own picks do not count against its values, so that a second value can be added.
 */
export function facetCounts(
	records: readonly FilterRecord[],
	filter: LandscapeFilter,
	vocabulary: readonly string[],
): Readonly<Record<FacetId, Readonly<Record<string, number>>>> {
	const counts = FACETS.map((facet) => {
		const others = { ...filter, facets: { ...filter.facets, [facet]: [] } };
		const values: Record<string, number> = {};
		for (const record of records) {
			if (!passes(record, others, vocabulary)) continue;
			for (const value of record.facets[facet]) values[value] = (values[value] ?? 0) + 1;
		}
		return [facet, values];
	});
	return Object.fromEntries(counts);
}

/** How many entries each level of one capability would leave, given everything else that is asked. */
export function capabilityCounts(
	records: readonly FilterRecord[],
	filter: LandscapeFilter,
	vocabulary: readonly string[],
	capability: string,
): Readonly<Record<WantedLevel, number>> {
	const capabilities = filter.capabilities.filter(({ id }) => id !== capability);
	const others = { ...filter, capabilities };
	const left = records.filter((record) => passes(record, others, vocabulary));
	const counts = WANTED_LEVELS.map((level) => [
		level,
		left.filter((record) => hasLevel(record, vocabulary.indexOf(capability), level)).length,
	]);
	return Object.fromEntries(counts);
}

function passes(
	record: FilterRecord,
	{ facets, capabilities }: LandscapeFilter,
	vocabulary: readonly string[],
): boolean {
	return (
		FACETS.every((facet) => {
			const picked = facets[facet] ?? [];
			return picked.length === 0 || record.facets[facet].some((value) => picked.includes(value));
		}) && capabilities.every(({ id, level }) => hasLevel(record, vocabulary.indexOf(id), level))
	);
}

const LETTERS: Readonly<Record<WantedLevel, string>> = {
	full: "f",
	some: "fp",
	planned: "l",
	none: "n",
	unknown: "uo",
	"looked-for": "o",
	"not-looked-for": "u",
};

function hasLevel({ levels }: FilterRecord, place: number, level: WantedLevel): boolean {
	const letter = levels.charAt(place);
	return letter !== "" && LETTERS[level].includes(letter);
}
