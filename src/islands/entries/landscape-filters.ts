import { FACETS, type FacetId, type FilterRecord } from "#src/domain/entries/facets.ts";
import {
	filterLandscape,
	type LandscapeFilter,
	NO_FILTER,
	type Order,
} from "#src/domain/entries/filter.ts";
import { filterQuery, readFilterAddress } from "#src/domain/entries/filter-query.ts";
import { wayOut } from "#src/domain/entries/way-out.ts";
import {
	askedParts,
	followAddress,
	showIgnored,
	writeQuery,
} from "#src/islands/page/address-state.ts";
import { newestAfterPaint } from "#src/islands/page/after-paint.ts";
import { showEmptyState } from "./empty-state.ts";
import { type Change, filterForm } from "./filter-form.ts";

/** What the page hands to the script: the vocabulary's order and a small record per entry. */
export type LandscapeData = {
	readonly vocabulary: readonly string[];
	readonly records: readonly FilterRecord[];
};

const NOT_LOADED =
	"Names are not filtered: the search could not be loaded. Check the connection and type again.";

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
	const change: Change = (filter, step) => {
		writeQuery(filterQuery(filter), step);
		waiting.start(() => void apply(filter, []));
	};
	const waiting = newestAfterPaint();
	const shape = filterForm(form, data, change);
	let newest: LandscapeFilter = NO_FILTER;

	async function apply(filter: LandscapeFilter, ignored: readonly string[]): Promise<void> {
		newest = filter;
		const isNamed = filter.text.trim() !== "";
		const search = isNamed ? await named(filter.text) : { found: records, nearest: undefined };
		// While the search was loaded, more was typed or picked.
		if (newest !== filter) return;
		if (search === undefined) return shape.tell(NOT_LOADED);
		const { found: left, nearest } = search;
		const shown = filterLandscape(left, filter, vocabulary);
		cards.show(shown, filter.order);
		shape.update(filter, left, shown.length);
		const way = shown.length === 0 ? wayOut(filter, records, left, vocabulary) : undefined;
		showEmptyState(form, shown.length === 0 ? { way, nearest } : undefined, {
			change,
			type: (text) => change({ ...newest, text }, "push"),
		});
		showIgnored(form.querySelector("#filter-ignored"), ignored);
	}

	function read(): void {
		const { filter, ignored } = readFilterAddress(askedParts(), ids);
		void apply(filter, ignored);
	}

	followAddress(() => waiting.start(read));
	if (location.search !== "") read();
	else shape.update(NO_FILTER, records, records.length);
}

function valuesOf(records: readonly FilterRecord[]): Record<FacetId, string[]> {
	const of = (facet: FacetId) => [...new Set(records.flatMap((record) => record.facets[facet]))];
	return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<FacetId, string[]>;
}

/** The cards of the page by entry, and a way to show some of them in an order. */
export function landscapeCards(records: readonly FilterRecord[]) {
	const cards = new Map(
		[...document.querySelectorAll<HTMLElement>("[data-entry]")].map((card) => [
			card.getAttribute("data-entry") ?? "",
			card,
		]),
	);
	const groups = [...document.querySelectorAll<HTMLElement>("section[data-group]")].map(
		(section) => ({
			section,
			count: section.querySelector<HTMLElement>(".count"),
			jump: document.querySelector<HTMLElement>(
				`.jump a[href="#${section.getAttribute("data-group")}"]`,
			),
			list: section.querySelector<HTMLElement>(".cards"),
			members: new Set(section.querySelectorAll<HTMLElement>("[data-entry]")),
		}),
	);
	let arranged: Order = "standing";

	function arrange(order: readonly FilterRecord[]): void {
		const inOrder = order.flatMap(({ id }) => cards.get(id) ?? []);
		for (const { list, members } of groups) {
			list?.append(...inOrder.filter((card) => members.has(card)));
		}
	}

	/** Hides what is not shown, empties groups nothing is left of, and counts what is. */
	function show(shown: readonly FilterRecord[], order: Order): void {
		const visible = new Set(shown.map(({ id }) => id));
		for (const [id, card] of cards) card.hidden = !visible.has(id);
		for (const { section, count, jump, members } of groups) {
			const left = [...members].filter((card) => !card.hidden).length;
			section.hidden = left === 0;
			if (count) count.textContent = String(left);
			if (jump) jump.hidden = left === 0;
			const jumpCount = jump?.querySelector("span");
			if (jumpCount) jumpCount.textContent = String(left);
		}
		if (order === "standing" && arranged === "standing") return;
		arrange(order === "standing" ? records : shown);
		arranged = order;
	}

	return { show };
}

/**
 * The search over the names of entries, loaded when a reader first types one; nothing where it cannot
 * be loaded. The next letter tries again.
 */
export function nameFilter(records: readonly FilterRecord[]) {
	let loaded: ReturnType<typeof load> | undefined;

	async function load() {
		const { nameSearch } = await import("#src/islands/search/name-search.ts");
		return nameSearch(records);
	}

	return (typed: string) => {
		loaded ??= load();
		return loaded.then(
			(search) => search(typed),
			() => {
				loaded = undefined;
				return undefined;
			},
		);
	};
}
