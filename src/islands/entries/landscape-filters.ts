import { FACETS, type FacetId, type FilterRecord } from "#src/domain/entries/facets.ts";
import { filterLandscape, type LandscapeFilter, NO_FILTER } from "#src/domain/entries/filter.ts";
import { filterQuery, readFilterAddress } from "#src/domain/entries/filter-query.ts";
import { showIgnored } from "#src/islands/page/ignored-note.ts";
import { filterForm } from "./filter-form.ts";
import { landscapeCards } from "./landscape-cards.ts";
import { nameFilter } from "./name-filter.ts";

/** What the page hands to the script: the vocabulary's order and a small record per entry. */
export type LandscapeData = {
	readonly vocabulary: readonly string[];
	readonly records: readonly FilterRecord[];
};

/**
 * Filters and orders the cards of the landscape in place.
 *
 * The address always holds the filter, so that a view can be linked; typing replaces the newest
 * step of the history, everything else adds one.
 */
export function landscapeFilters(form: HTMLFormElement, data: LandscapeData): void {
	const { vocabulary, records } = data;
	const cards = landscapeCards(records);
	const named = nameFilter(records);
	const ids = { values: valuesOf(records), capabilities: vocabulary };
	const shape = filterForm(form, data, (filter, step) => {
		const query = filterQuery(filter);
		history[step](null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
		void apply(filter, []);
	});
	let newest: LandscapeFilter = NO_FILTER;

	async function apply(filter: LandscapeFilter, ignored: readonly string[]): Promise<void> {
		newest = filter;
		const left = filter.text.trim() === "" ? records : await named(filter.text);
		// While the search was loaded, more was typed or picked.
		if (newest !== filter) return;
		const shown = filterLandscape(left, filter, vocabulary);
		cards.show(shown, filter.order);
		shape.update(filter, left, shown.length);
		showIgnored(form.querySelector("#filter-ignored"), ignored);
	}

	function read(): void {
		const { filter, ignored } = readFilterAddress(new URLSearchParams(location.search), ids);
		void apply(filter, ignored);
	}

	addEventListener("popstate", read);
	if (location.search !== "") read();
	else shape.update(NO_FILTER, records, records.length);
}

function valuesOf(records: readonly FilterRecord[]): Record<FacetId, string[]> {
	const of = (facet: FacetId) => [...new Set(records.flatMap((record) => record.facets[facet]))];
	return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<FacetId, string[]>;
}
