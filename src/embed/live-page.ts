/*
 * The script of a live page. Its functions are sent to the page as text, so they may use nothing
 * but each other and the browser. What an address says is only ever compared or shown as text.
 */

/** What a reader may put in place of the columns shown: texts, and for each column its name and places. */
type Choices = {
	readonly cells: readonly string[];
	/** Two digits of base 36 for each row: the place of its text in `cells`. */
	readonly columns: Readonly<Record<string, readonly [name: string, places: string]>>;
};

/** A list among the options of the address; the fragment goes before the query. */
function liveList(name: string): readonly string[] {
	const options = new URLSearchParams(`${location.hash.slice(1)}&${location.search.slice(1)}`);
	return options.get(name)?.split(",") ?? [];
}

function liveTheme(theme: unknown): void {
	const { dataset } = document.documentElement;
	if (theme === "light" || theme === "dark") dataset.theme = theme;
	else delete dataset.theme;
}

function liveColumns({ cells, columns }: Choices, ids: readonly string[]): void {
	const chosen = ids.flatMap((id) => (Object.hasOwn(columns, id) ? [columns[id]] : [])).slice(0, 6);
	const hasLevels = document.querySelector("[data-levels]");
	document.querySelectorAll("thead tr,[data-row]").forEach((row, at) => {
		const made = chosen.map(([name, places] = ["", ""]) => {
			const text = at ? cells[Number.parseInt(places.slice(2 * at - 2, 2 * at), 36)] : name;
			const cell = document.createElement(at ? "td" : "th");
			cell.textContent = text ?? "";
			if (at && hasLevels) cell.className = `level level-${text?.split(",")[0]}`;
			return cell;
		});
		if (made[0]) row.replaceChildren(row.children[0] ?? "", ...made);
	});
}

function liveShow(): void {
	const meshes = [...liveList("m"), ...liveList("meshes")];
	const choices = document.querySelector("#choices")?.textContent;
	liveTheme(liveList("theme")[0]);
	if (choices) liveColumns(JSON.parse(choices), meshes);
	const asked = [...liveList("axis"), ...(choices ? [] : meshes)];
	const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
	const isOther = ({ dataset }: HTMLElement) => !asked.includes(dataset.row ?? "");
	const isFiltered = !rows.every(isOther);
	for (const row of rows) row.hidden = isFiltered && isOther(row);
	document.body.classList.toggle("filtered", isFiltered);
	document.querySelector("details")?.toggleAttribute("open", isFiltered);
}

/** Tells the host how high the page is, in our words and in those of two other conventions. */
function liveTell(): void {
	const height = Math.ceil(document.body.getBoundingClientRect().height);
	const { id } = document.body.dataset;
	if (!height) return;
	for (const message of [
		{ source: "meshscape", v: 1, type: "resize", id, height },
		JSON.stringify({ src: location.href, context: "iframe.resize", height }),
		{ sentinel: "amp", type: "embed-size", height },
	]) {
		parent.postMessage(message, "*");
	}
}

function liveStart(): void {
	liveShow();
	addEventListener("hashchange", liveShow);
	addEventListener("message", ({ source, data }) => {
		if (source === parent && data?.source === "meshscape" && data.type === "theme") {
			liveTheme(data.theme);
		}
	});
	liveTell();
	new ResizeObserver(liveTell).observe(document.body);
}

const PARTS = [liveList, liveTheme, liveColumns, liveShow, liveTell, liveStart];

/** The functions of the live page, in the order they are needed; the last one is called. */
export const LIVE_PAGE: readonly string[] = PARTS.map(String);
