import {
	capabilityCounts,
	type LandscapeFilter,
	NO_FILTER,
	WANTED_LEVELS,
} from "#src/domain/entries/filter.ts";
import { withWanted } from "#src/domain/entries/filter-query.ts";
import type { Change } from "./filter-form.ts";
import type { LandscapeData } from "./landscape-filters.ts";

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
		if (wanted) change(withWanted(current, capability.value, wanted), "pushState");
	});
	return { update };
}
