/*
 * The script of a live page, at most 1 kB as it is sent. What an address says is only ever compared
 * or shown as text.
 */

/** What a reader may put in place of the columns shown: texts, and for each column its name and places. */
type Choices = {
	readonly cells: readonly string[];
	/** Two digits of base 36 for each row: the place of its text in `cells`. */
	readonly columns: Readonly<Record<string, readonly [name: string, places: string]>>;
};

/**
 * Shows a theme; anything else follows the host.
 *
 * In a frame the ground is the host's; a page of its own needs one.
 */
function showTheme(theme: string): void {
	const own = parent === window ? "own" : "";
	document.documentElement.dataset.theme = /^(light|dark)$/.test(theme) ? theme : own;
}

function showColumns({ cells, columns }: Choices, ids: readonly string[]): void {
	const chosen = ids.flatMap((id) => (Object.hasOwn(columns, id) ? [columns[id]] : [])).slice(0, 6);
	if (!chosen[0]) return;
	document.querySelectorAll("thead tr,[data-row]").forEach((row, at) => {
		const made = chosen.map(([name, places] = ["", ""]) => {
			const cell = document.createElement(at ? "td" : "th");
			const text = `${at ? cells[Number.parseInt(places.slice(2 * at - 2, 2 * at), 36)] : name}`;
			cell.append(text);
			if (at && row.closest("[data-levels]")) cell.className = `level level-${text.split(",")[0]}`;
			return cell;
		});
		row.replaceChildren(row.children[0] ?? "", ...made);
	});
}

function show(): void {
	// The fragment goes before the query.
	const options = new URLSearchParams(`${location.hash.slice(1)}&${location.search.slice(1)}`);
	const list = (name: string) => options.get(name)?.split(",") ?? [];
	const meshes = list("m");
	const choices = document.querySelector("#choices")?.textContent;
	showTheme(`${options.get("theme")}`);
	if (choices) showColumns(JSON.parse(choices), meshes);
	const asked = [...list("axis"), ...(choices ? [] : meshes)];
	const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
	const isAsked = (row: HTMLElement) => asked.includes(`${row.dataset.row}`);
	const isCut = rows.some(isAsked);
	for (const row of rows) row.hidden = isCut && !isAsked(row);
	document.querySelector("details")?.toggleAttribute("open", isCut);
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

/** Shows what the address asks for, and follows the host and the size of the page. */
export function startLivePage(): void {
	show();
	addEventListener("hashchange", show);
	addEventListener("message", ({ source, data }) => {
		const isOurs = source === parent && data?.source === "meshscape";
		if (isOurs && data.type === "theme") showTheme(data.theme);
	});
	new ResizeObserver(tellHeight).observe(document.body);
}
