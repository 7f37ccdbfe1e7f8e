/*
 * What tables and charts have in common: the rows they leave, and what they say then.
 */

/** The names an option lists, each once. */
export const listOf = (options: URLSearchParams, name: string) =>
	[...new Set(options.get(name)?.split(",") ?? [])].filter(Boolean);

export const choicesOf = () => JSON.parse(document.querySelector("#choices")?.textContent || "{}");

export const textsOf = (place: string) =>
	[...document.querySelectorAll(place)].map(({ textContent }) => `${textContent}`);

/** A name as an id has it; of a column or row that does not say its id, it is the id. */
export const idFrom = (name: string) => name.toLowerCase().replace(/\W+/g, "-");

/** The id of a row: what it says, else by its name. */
const idOf = (row: HTMLElement) => row.dataset.row || idFrom(`${row.children[0]?.textContent}`);

/** Leaves the rows that are asked for, all where none is; returns how many there are of how many. */
export function showRows(named: readonly string[], isAsked = false): readonly [number, number] {
	const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
	const asked = named.filter((id) => rows.some((row) => idOf(row) === id));
	const isCut = isAsked || asked.length > 0;
	for (const row of rows) row.hidden = isCut && !asked.includes(idOf(row));
	return [rows.filter(({ hidden }) => !hidden).length, rows.length];
}

/** Says what is shown once it is no longer what the page was built with, and what is missing. */
export function say(
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
	const few = shown < all && shown < 4 ? textsOf("[data-row]:not([hidden])>th") : [];
	const topic = [title.dataset.topic, ...few.filter((name) => !names.includes(name))].join(", ");
	const begin = counted ? `Of ${shown} ${counted}` : topic;
	document.title = title.textContent = said ? `${begin}: ${said}` : begin;
	if (!counted) takeaway.textContent = "";
	if (lacking) takeaway.textContent = `${lacking} ${takeaway.textContent}`;
	coverage.textContent = shown < all ? `${shown} of ${all} rows are shown.` : "";
}

/*
 * What every live page does. What an address says is only ever compared or shown as text.
 */

/** Shows a theme; anything else follows the host. */
function showTheme(theme: string): void {
	document.documentElement.dataset.theme = /^(light|dark)$/.test(theme) ? theme : "";
}

/** Gives the page the colours and the font its host asks for; what is not a colour or a font is left out. */
function showLook(look: Readonly<Record<string, string>>): void {
	const { style } = document.documentElement;
	for (const name of ["ink", "quiet", "paper", "accent"]) {
		const colour = `${look[name]}`;
		style.setProperty(`--${name}`, CSS.supports("color", colour) ? colour : "");
	}
	style.fontFamily = look.font || "";
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

/** Starts a live page, which shows what its options ask for whenever they change. */
export function startLivePage(showFigure: (options: URLSearchParams) => void): void {
	const show = () => {
		const options = readOptions();
		showTheme(`${options.get("theme")}`);
		showFigure(options);
	};
	show();
	addEventListener("hashchange", show);
	addEventListener("message", ({ source, data }) => {
		if (source !== parent || data?.source !== "meshscape") return;
		if (data.type === "theme") {
			showTheme(data.theme);
			showLook(data);
		}
		if (data.type === "hello") tellHeight();
	});
	new ResizeObserver(tellHeight).observe(document.body);
}
