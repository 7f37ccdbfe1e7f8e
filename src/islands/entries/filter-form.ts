import { FACETS } from "#src/domain/entries/facets.ts";
import {
	facetCounts,
	type LandscapeFilter,
	NO_FILTER,
	ORDERS,
} from "#src/domain/entries/filter.ts";
import { closeOnLeave } from "#src/islands/page/close-on-leave.ts";
import { capabilityPicker } from "./capability-picker.ts";
import { showChips } from "./filter-chips.ts";
import type { LandscapeData } from "./landscape-filters.ts";

/** Takes a new filter; typing replaces the newest step of the history, a pick adds one. */
export type Change = (filter: LandscapeFilter, step: "pushState" | "replaceState") => void;

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
		change(filter, field === text ? "replaceState" : "pushState");
	});
	form.querySelector("#filter-clear")?.addEventListener("click", () => {
		change({ ...NO_FILTER, order: current.order }, "pushState");
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
		const count = form.querySelector("#filter-count");
		const all = data.records.length;
		if (count) count.textContent = shown === all ? `${all} entries` : `${shown} of ${all} entries`;
	}

	return { update };
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
