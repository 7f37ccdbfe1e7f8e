/*
 * The script of a live page. What an address says is only ever compared or shown as text.
 */

/** What a page knows of other meshes than those it shows; `live.ts` in the domain writes it. */
type Choices = {
	readonly cells?: readonly string[];
	/** A letter for each row: behind `#` in the order of letters, as its text is in `cells`; none for a column the page was built with. */
	readonly columns?: readonly (readonly [name: string, places?: string, id?: string])[];
	readonly counted?: string;
	readonly lacks?: Readonly<Record<string, string>>;
};

/** Shows a theme; anything else follows the host. */
function showTheme(theme: string): void {
	document.documentElement.dataset.theme = /^(light|dark)$/.test(theme) ? theme : "";
}

/** The options of the address; some hosts write its signs as per cent. The fragment goes before the query. */
function readOptions(): URLSearchParams {
	let hash = location.hash.slice(1);
	try {
		if (!hash.includes("=")) hash = decodeURIComponent(hash);
	} catch {
		hash = "";
	}
	return new URLSearchParams(`${hash}&${location.search.slice(1)}`);
}

function put(place: Element, tag: string, words: string): HTMLElement {
	const made = document.createElement(tag);
	made.textContent = words;
	place.append(made);
	return made;
}

type Column = readonly [name: string, texts: readonly string[]];

/** The columns the page was built with, by name: their texts do not stand in its choices again. */
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
			cell.className = `level level-${word}`;
			put(cell, "span", limits[0] ? `${word}, ` : word);
			if (limits[0]) put(cell, "small", limits.join(", ")).dataset.of = name;
		}
	}
}

/** Leaves the rows that are asked for; returns how many there are of how many. */
function showRows(
	named: readonly string[],
	lacks: Readonly<Record<string, string>>,
): readonly [number, number] {
	const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
	const ids = new Set(rows.map(({ dataset }) => `${dataset.row}`));
	const asked = named.filter((id) => ids.has(id) || Object.hasOwn(lacks, id));
	for (const row of rows) row.hidden = asked.length > 0 && !asked.includes(`${row.dataset.row}`);
	for (const group of document.querySelectorAll<HTMLElement>(".group")) {
		let next = group.nextElementSibling as HTMLElement | null;
		while (next?.hidden) next = next.nextElementSibling as HTMLElement | null;
		group.hidden = !next || next.className === "group";
	}
	return [rows.filter(({ hidden }) => !hidden).length, rows.length];
}

/** Says what is shown once it is no longer what the page was built with, and what is missing. */
function say(
	names: readonly string[],
	[shown, all]: readonly [number, number],
	lacking: string,
	counted = "",
): void {
	const [title, takeaway, coverage] = ["h1", "#takeaway", "#coverage"].map((place) =>
		document.querySelector<HTMLElement>(place),
	);
	if (!title || !takeaway || !coverage) return;
	const full = (column: number) =>
		document.querySelectorAll(`tr:not([hidden])>.level-full:nth-child(${column + 2})`).length;
	const said = names.map((name, at) => (counted ? `${name} ${full(at)}` : name)).join(", ");
	const rows = document.querySelectorAll("[data-row]:not([hidden])>th");
	const few = shown < all && shown < 4 ? [...rows].map((row) => `${row.textContent}`) : [];
	const topic = [title.dataset.topic, ...few.filter((name) => !names.includes(name))].join(", ");
	const begin = counted ? `Of ${shown} ${counted}` : topic;
	document.title = title.textContent = said ? `${begin}: ${said}` : begin;
	if (!counted) takeaway.textContent = "";
	if (lacking) takeaway.textContent = `${lacking} ${takeaway.textContent}`;
	coverage.textContent = shown < all ? `${shown} of ${all} rows are shown.` : "";
}

function show(): void {
	const options = readOptions();
	const list = (name: string) => [...new Set(options.get(name)?.split(",") ?? [])].filter(Boolean);
	const meshes = list("m");
	const choices = document.querySelector("#choices")?.textContent;
	showTheme(`${options.get("theme")}`);
	const { cells = [], columns, counted, lacks = {} } = JSON.parse(choices || "{}") as Choices;
	const known = meshes.flatMap((id) => {
		const found = columns?.find(
			([name, , own]) => id === (own ?? name.toLowerCase().replace(/\W+/g, "-")),
		);
		if (!found) return [];
		const [name, places] = found;
		const texts = places && [...places].map((place) => `${cells[place.charCodeAt(0) - 35]}`);
		return [[name, texts || built.get(name) || []] as const];
	});
	const chosen = known.slice(0, 6);
	if (chosen[0]) showColumns(chosen);
	const cut = showRows(
		[...list("rows"), ...list("axis"), ...(columns || !choices ? [] : meshes)],
		lacks,
	);
	const missing = meshes.flatMap((id) => (Object.hasOwn(lacks, id) ? [lacks[id]] : []));
	const extra = known.slice(6).map(([name]) => name);
	const lacking = `${missing[0] ? `No data on ${missing.join(", ")} here.` : ""}${extra[0] ? `Six fit; left out: ${extra.join(", ")}.` : ""}`;
	const heads = document.querySelectorAll(columns ? "thead th+th" : "[data-row]:not([hidden])>th");
	const names = choices ? [...heads].map((head) => `${head.textContent}`) : [];
	if (chosen[0] || missing[0] || cut[0] < cut[1]) say(names, cut, lacking, counted);
	document.querySelector("details")?.toggleAttribute("open", cut[0] < cut[1]);
}

/** Tells the host how high the page is, in our words and in those of two other conventions. */
function tellHeight(): void {
	const { body } = document;
	const { id } = body.dataset;
	const height = Math.ceil(body.getBoundingClientRect().height);
	if (!height) return;
	for (const message of [
		{ source: "meshscape", v: 1, type: "resize", id, height },
		JSON.stringify({ src: location.href, context: "iframe.resize", height }),
		{ sentinel: "amp", type: "embed-size", height },
	]) {
		parent.postMessage(message, "*");
	}
}

export function startLivePage(): void {
	readColumns();
	show();
	addEventListener("hashchange", show);
	addEventListener("message", ({ source, data }) => {
		if (source !== parent || data?.source !== "meshscape") return;
		if (data.type === "theme") showTheme(data.theme);
		if (data.type === "hello") tellHeight();
	});
	new ResizeObserver(tellHeight).observe(document.body);
}
