import { KIND_NAMES, markedParts, type SearchRecord } from "#src/domain/entries/search.ts";
import { placedTerms } from "#src/domain/text/search-terms.ts";
import { element } from "#src/islands/page/element.ts";
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

/** A record that was found, how well, and the words of it that were met. */
export type Hit = {
	readonly record: SearchRecord;
	readonly worth: number;
	readonly terms: readonly string[];
};

/** Something found, with the places to mark in what is shown of it. */
export type Found = {
	readonly title: string;
	readonly titleRanges: readonly (readonly [number, number])[];
	/** The other name that matched, when it matched better than the title. */
	readonly name: string | undefined;
	readonly nameRanges: readonly (readonly [number, number])[];
	readonly text: string;
	readonly path: string;
};

/** A result as it is shown: the words that were met are marked in its title, or in another name. */
export function shownHit({ record, terms }: Hit): Found {
	const { title, names, text, path } = record;
	const met = new Set(terms);
	const titleRanges = ranges(title, met);
	const best = names
		.map((name) => ({ name, nameRanges: ranges(name, met) }))
		.toSorted((a, b) => b.nameRanges.length - a.nameRanges.length)[0];
	const isBetter = best !== undefined && best.nameRanges.length > titleRanges.length;
	return {
		title,
		titleRanges,
		name: isBetter ? best.name : undefined,
		nameRanges: isBetter ? best.nameRanges : [],
		text,
		path,
	};
}

function ranges(text: string, met: ReadonlySet<string>): Found["titleRanges"] {
	const terms = placedTerms(text);
	const run = [...met].map((joined) => runOf(terms, joined)).find((found) => found !== undefined);
	if (run !== undefined) return [run];
	return terms.filter(({ term }) => met.has(term)).map(({ first, last }) => [first, last] as const);
}

/** Neighbouring words that were met as one word. */
function runOf(terms: ReturnType<typeof placedTerms>, joined: string) {
	for (const [at, { first }] of terms.entries()) {
		let run = "";
		for (const { term, last } of terms.slice(at)) {
			const isLonger = run !== "";
			run += term;
			if (isLonger && run === joined) return [first, last] as const;
			if (!joined.startsWith(run)) break;
		}
	}
	return undefined;
}
