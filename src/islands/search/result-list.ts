import { KIND_NAMES, markedParts } from "#src/domain/entries/search.ts";
import { element } from "#src/islands/page/element.ts";
import type { Found } from "./found.ts";
import type { FoundGroup } from "./search-index.ts";

/** The list under the search field, moved through by the arrow keys while the field keeps focus. */
export function resultList(field: HTMLInputElement, base: string) {
	const list = element("div", "", {
		id: "search-results",
		role: "listbox",
		"aria-label": "Results",
	});
	let options: HTMLAnchorElement[] = [];
	let active = -1;

	function activate(place: number): void {
		options[active]?.removeAttribute("aria-selected");
		active = options.length === 0 ? -1 : (place + options.length) % options.length;
		const option = options[active];
		option?.setAttribute("aria-selected", "true");
		option?.scrollIntoView({ block: "nearest" });
		if (option) field.setAttribute("aria-activedescendant", option.id);
		else field.removeAttribute("aria-activedescendant");
	}

	field.addEventListener("keydown", (event) => {
		const { key } = event;
		if (key === "ArrowDown") activate(active + 1);
		else if (key === "ArrowUp") activate(active - 1);
		else if (key === "Enter") options[Math.max(0, active)]?.click();
		else return;
		event.preventDefault();
	});

	/** Shows results and makes the first one the choice; returns how many there are. */
	function show(groups: readonly FoundGroup[]): number {
		list.replaceChildren(...groups.map((group) => groupOf(group, base)));
		options = [...list.querySelectorAll("a")];
		for (const [place, option] of options.entries()) option.id = `search-result-${place}`;
		field.setAttribute("aria-expanded", String(options.length > 0));
		activate(0);
		return options.length;
	}

	return { list, show };
}

function groupOf({ kind, found }: FoundGroup, base: string): HTMLElement {
	const name = KIND_NAMES[kind];
	const made = element("div", "", { role: "group", "aria-label": name });
	const options = found.map((result) => optionOf(result, base));
	made.append(element("span", name, { "aria-hidden": "true" }), ...options);
	return made;
}

function optionOf({ path, title, titleRanges, name, nameRanges, text }: Found, base: string) {
	const made = element("a", "", { role: "option", tabindex: "-1", href: base + path.slice(1) });
	const line = element("strong");
	line.append(...marked(title, titleRanges));
	if (name) line.append(" (", ...marked(name, nameRanges), ")");
	made.append(line, element("small", text));
	return made;
}

function marked(text: string, ranges: Found["titleRanges"]): readonly (Node | string)[] {
	return markedParts(text, ranges).map((part) =>
		part.marked ? element("mark", part.text) : part.text,
	);
}
