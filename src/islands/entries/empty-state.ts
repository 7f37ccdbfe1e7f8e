import { FACET_NAMES, facetValueName } from "#src/domain/entries/facets.ts";
import type { FilterPart, WayOut } from "#src/domain/entries/way-out.ts";
import { counted, listed } from "#src/domain/text/words.ts";
import { element } from "#src/islands/page/element.ts";
import { type Change, optionName } from "./filter-form.ts";

/** What is said where nothing is left: which filter to drop, and which name was meant. */
export type EmptyState = {
	readonly way: WayOut | undefined;
	/** Name of the entry nearest to what was typed. */
	readonly nearest: string | undefined;
};

/**
 * Says below the filters how to get out of a choice that leaves nothing; hides it where something is left.
 *
 * @param state - Nothing while entries are shown.
 */
export function showEmptyState(
	form: HTMLFormElement,
	state: EmptyState | undefined,
	ways: { readonly change: Change; readonly type: (name: string) => void },
): void {
	const place = form.querySelector<HTMLElement>("#filter-empty");
	if (place === null) return;
	place.hidden = state === undefined;
	if (state === undefined) {
		place.replaceChildren();
		return;
	}
	const { way, nearest } = state;
	const offers = [
		nearest && offer(form, `Nearest name: ${nearest}`, () => ways.type(nearest)),
		way &&
			offer(
				form,
				`Drop ${partName(form, way.part)}: ${counted(way.left, "entry", "entries")}`,
				() => ways.change(way.without, "push"),
			),
	].filter((made) => made instanceof HTMLElement);
	const more = offers.length === 0 ? " Drop two of them, or clear all." : "";
	place.replaceChildren(element("span", `No entry meets all of these.${more}`), ...offers);
}

/** A button that goes away with the state it ends; the name field takes the focus. */
function offer(form: HTMLFormElement, label: string, act: () => void): HTMLElement {
	const button = element("button", label, { type: "button" });
	button.addEventListener("click", () => {
		act();
		form.querySelector<HTMLElement>("input[name=q]")?.focus();
	});
	return button;
}

function partName(form: HTMLFormElement, part: FilterPart): string {
	if (part.kind === "text") return "the name";
	if (part.kind === "facet") {
		const values = part.values.map((value) => facetValueName(part.facet, value));
		return `“${FACET_NAMES[part.facet]}: ${listed(values)}”`;
	}
	const named = [optionName(form, "capability", part.id), optionName(form, "level", part.level)];
	return `“${named.join(": ")}”`;
}
