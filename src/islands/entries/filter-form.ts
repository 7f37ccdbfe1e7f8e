import { FACET_NAMES, FACETS, facetValueName } from "#src/domain/entries/facets.ts";
import {
	capabilityCounts,
	facetCounts,
	type LandscapeFilter,
	NO_FILTER,
	ORDERS,
	WANTED_LEVELS,
} from "#src/domain/entries/filter.ts";
import { withWanted } from "#src/domain/entries/filter-query.ts";
import { closeOnLeave } from "#src/islands/page/close-on-leave.ts";
import { element } from "#src/islands/page/element.ts";
import type { LandscapeData } from "./landscape-filters.ts";

/** Takes a new filter; typing replaces the newest step of the history, a pick adds one. */
export type Change = (filter: LandscapeFilter, step: "push" | "replace") => void;

/** The form of the filters: reads what a reader picks, shows what is picked and what is left. */
export function filterForm(form: HTMLFormElement, data: LandscapeData, change: Change) {
	const text = form.elements.namedItem("q") as HTMLInputElement;
	const sort = form.elements.namedItem("sort") as HTMLSelectElement;
	const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
	const picker = capabilityPicker(form, data, change);
	let current = NO_FILTER;

	form.addEventListener("submit", (event) => event.preventDefault());
	form.addEventListener("input", (event) => {
		const field = event.target as HTMLInputElement | HTMLSelectElement;
		if (field.name === "capability" || field.name === "level") return;
		const order = ORDERS.find((id) => id === sort.value) ?? "standing";
		const filter = { ...current, text: text.value, facets: pickedFacets(boxes), order };
		change(filter, field === text ? "replace" : "push");
	});
	form.querySelector("#filter-clear")?.addEventListener("click", () => {
		change({ ...NO_FILTER, order: current.order }, "push");
		text.focus();
	});
	closeOnLeave(form);

	/**
	 * Puts a filter into the form, with counts per value and a chip per pick.
	 *
	 * @param named - The entries that the typed name leaves; values are counted among them.
	 */
	function update(filter: LandscapeFilter, named: LandscapeData["records"], shown: number): void {
		current = filter;
		if (text.value !== filter.text) text.value = filter.text;
		sort.value = filter.order;
		picker.update(filter, named);
		updateBoxes(boxes, filter, facetCounts(named, filter, data.vocabulary));
		for (const facet of FACETS) {
			const isPicked = (filter.facets[facet] ?? []).length > 0;
			form.querySelector(`[data-facet=${facet}]`)?.classList.toggle("picked", isPicked);
		}
		showChips(form, filter, change);
		const all = data.records.length;
		tell(shown === all ? `${all} entries` : `${shown} of ${all} entries`);
	}

	/** Says below the fields how many entries are left, or why the names are not filtered. */
	function tell(words: string): void {
		const count = form.querySelector("#filter-count");
		if (count) count.textContent = words;
	}

	return { update, tell };
}

function pickedFacets(boxes: readonly HTMLInputElement[]): LandscapeFilter["facets"] {
	const values = (facet: string) =>
		boxes.filter((box) => box.checked && box.name === facet).map(({ value }) => value);
	return Object.fromEntries(FACETS.map((facet) => [facet, values(facet)]));
}

function updateBoxes(
	boxes: readonly HTMLInputElement[],
	filter: LandscapeFilter,
	counts: ReturnType<typeof facetCounts>,
): void {
	for (const box of boxes) {
		const facet = FACETS.find((id) => id === box.name);
		if (facet === undefined) continue;
		const count = counts[facet][box.value] ?? 0;
		box.checked = filter.facets[facet]?.includes(box.value) ?? false;
		box.parentElement?.classList.toggle("nothing", count === 0);
		const output = box.parentElement?.querySelector("output");
		if (output) output.textContent = String(count);
	}
}

/** Two lists, a capability and a level with its count, and a button that adds the two as a filter. */
export function capabilityPicker(form: HTMLFormElement, data: LandscapeData, change: Change) {
	const capability = form.elements.namedItem("capability") as HTMLSelectElement;
	const level = form.elements.namedItem("level") as HTMLSelectElement;
	let current = NO_FILTER;
	let left = data.records;

	function update(filter: LandscapeFilter, named: LandscapeData["records"]): void {
		current = filter;
		left = named;
		const counts = capabilityCounts(left, filter, data.vocabulary, capability.value);
		for (const option of level.options) {
			const wanted = WANTED_LEVELS.find((id) => id === option.value);
			if (wanted) option.textContent = `${option.getAttribute("data-name")} (${counts[wanted]})`;
		}
		const summary = form.querySelector("[data-facet=can]");
		summary?.classList.toggle("picked", filter.capabilities.length > 0);
	}

	capability.addEventListener("input", () => update(current, left));
	form.querySelector("button[name=add]")?.addEventListener("click", () => {
		const wanted = WANTED_LEVELS.find((id) => id === level.value);
		if (wanted) change(withWanted(current, capability.value, wanted), "push");
	});
	return { update };
}

/** Shows every active filter as a button that removes it. */
export function showChips(form: HTMLFormElement, filter: LandscapeFilter, change: Change): void {
	const list = form.querySelector("#filter-chips");
	const clear = form.querySelector<HTMLElement>("#filter-clear");
	const chips = chipsOf(form, filter);
	list?.replaceChildren(
		...chips.map(({ label, without }) => chip(label, () => change(without, "push"))),
	);
	if (list instanceof HTMLElement) list.hidden = chips.length === 0;
	if (clear) clear.hidden = chips.length === 0;
}

type Chip = { readonly label: string; readonly without: LandscapeFilter };

function chipsOf(form: HTMLFormElement, filter: LandscapeFilter): readonly Chip[] {
	const facets = FACETS.flatMap((facet) => {
		const picked = filter.facets[facet] ?? [];
		return picked.map((value) => ({
			label: `${FACET_NAMES[facet]}: ${facetValueName(facet, value)}`,
			without: {
				...filter,
				facets: { ...filter.facets, [facet]: picked.filter((other) => other !== value) },
			},
		}));
	});
	const capabilities = filter.capabilities.map(({ id, level }) => ({
		label: `${optionName(form, "capability", id)}: ${optionName(form, "level", level)}`,
		without: { ...filter, capabilities: filter.capabilities.filter((other) => other.id !== id) },
	}));
	const text =
		filter.text.trim() === ""
			? []
			: [{ label: `Name: ${filter.text}`, without: { ...filter, text: "" } }];
	return [...text, ...facets, ...capabilities];
}

export function optionName(form: HTMLFormElement, list: string, value: string): string {
	const option = form.querySelector<HTMLElement>(`[name=${list}] option[value="${value}"]`);
	return option?.getAttribute("data-name") ?? option?.textContent?.trim() ?? value;
}

function chip(label: string, act: () => void): HTMLElement {
	const item = element("li");
	const button = element("button", label, {
		type: "button",
		class: "chip",
		"aria-label": `Remove filter ${label}`,
	});
	button.addEventListener("click", () => {
		act();
		// The button is gone after this: the next chip, or the first field, takes the focus.
		const next = document.querySelector<HTMLElement>("#filter-chips button, #filters input");
		next?.focus();
	});
	item.append(button);
	return item;
}
