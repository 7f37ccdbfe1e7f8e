import { FACET_NAMES, FACETS, facetValueName } from "#src/domain/entries/facets.ts";
import type { LandscapeFilter } from "#src/domain/entries/filter.ts";
import { element } from "#src/islands/page/element.ts";
import type { Change } from "./filter-form.ts";

/** Shows every active filter as a button that removes it. */
export function showChips(form: HTMLFormElement, filter: LandscapeFilter, change: Change): void {
	const list = form.querySelector("#filter-chips");
	const clear = form.querySelector<HTMLElement>("#filter-clear");
	const chips = chipsOf(form, filter);
	list?.replaceChildren(
		...chips.map(({ label, without }) => chip(label, () => change(without, "pushState"))),
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

function optionName(form: HTMLFormElement, list: string, value: string): string {
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
