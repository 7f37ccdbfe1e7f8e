/*
 * The script of a table that is quoted as a figure.
 */

import { choicesOf, idFrom, listOf, say, showRows, startLivePage, textsOf } from "./live-page.ts";

/** What a table knows of other columns than those it shows; `live.ts` in the domain writes it. */
type TableChoices = {
	readonly cells?: readonly string[];
	/** A letter for each row: behind `#` in the order of letters, as its text is in `cells`; none for a column the page was built with. */
	readonly columns?: readonly (readonly [name: string, places?: string, id?: string])[];
	readonly counted?: string;
};

function put(place: Element, tag: string, words: string): HTMLElement {
	const made = document.createElement(tag);
	made.textContent = words;
	place.append(made);
	return made;
}

type Column = readonly [name: string, texts: readonly string[]];

/** The columns the page was built with, by name: its choices do not repeat their texts. */
const built = new Map<string, readonly string[]>();

function readColumns(): void {
	document.querySelectorAll("thead th").forEach(({ textContent }, at) => {
		const cells = document.querySelectorAll(`[data-row]>:nth-child(${at + 1})`);
		built.set(
			`${textContent}`,
			[...cells].map((cell) => `${cell.textContent}`),
		);
	});
}

/** Puts columns in the place of those shown. */
function showColumns(chosen: readonly Column[]): void {
	const table = document.querySelector("table");
	if (!table) return;
	table.className = chosen.length > 3 ? `fixed many n${chosen.length}` : "fixed";
	const isLevel = table.dataset.levels === "";
	let at = 0;
	for (const row of table.rows) {
		const isHead = row.parentElement?.localName === "thead";
		const isGroup = row.className === "group";
		if (isGroup && !row.cells[1]) continue;
		if (!isHead && !isGroup) at++;
		while (row.cells[1]) row.cells[1].remove();
		for (const [name, texts] of chosen) {
			const text = `${texts[at - 1]}`;
			const isText = isHead || isGroup || !isLevel;
			const cell = put(row, isHead ? "th" : "td", isHead || isGroup ? name : isText ? text : "");
			if (isGroup) cell.ariaHidden = "true";
			if (isText) continue;
			const [word = "", ...limits] = text.split(", ");
			cell.className = `level-${word}`;
			put(cell, "span", limits[0] ? `${word}, ` : word);
			if (limits[0]) put(cell, "small", limits.join(", ")).dataset.of = name;
		}
	}
}

/** Leaves the heads of groups that have a row. */
function showGroups(): void {
	for (const group of document.querySelectorAll<HTMLElement>(".group")) {
		let next = group.nextElementSibling as HTMLElement | null;
		while (next?.hidden) next = next.nextElementSibling as HTMLElement | null;
		group.hidden = !next || next.className === "group";
	}
}

function showTable(options: URLSearchParams): void {
	const { cells = [], columns, counted } = choicesOf() as TableChoices;
	const known = listOf(options, "m").flatMap((id) => {
		const found = columns?.find(([name, , own]) => id === (own ?? idFrom(name)));
		if (!found) return [];
		const [name, places] = found;
		const texts = places && [...places].map((place) => `${cells[place.charCodeAt(0) - 35]}`);
		return [[name, texts || built.get(name) || []] as const];
	});
	const chosen = known.slice(0, 6);
	if (chosen[0]) showColumns(chosen);
	const cut = showRows([...listOf(options, "rows"), ...listOf(options, "axis")]);
	showGroups();
	const extra = known.slice(6).map(([name]) => name);
	if (!chosen[0] && cut[0] === cut[1]) return;
	const lacking = extra[0] ? `Six fit; left out: ${extra.join(", ")}.` : "";
	say(columns ? textsOf("thead th+th") : [], cut, lacking, counted);
}

export function startLiveTable(): void {
	readColumns();
	startLivePage(showTable);
}
