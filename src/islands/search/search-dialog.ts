import { counted } from "#src/domain/text/words.ts";
import { element } from "#src/islands/page/element.ts";
import { trustOwnWorkers } from "#src/islands/page/trusted-workers.ts";
import { resultList } from "./result-list.ts";
import type { SearchAnswer } from "./search-worker.ts";

/**
 * The search, loaded when a reader first opens it; from then on it opens whenever the opener in the
 * head of the page gets a `search` event. The opener carries the address of the site's root.
 */
const opener = document.querySelector("[data-search]");
let opened: (() => void) | undefined;
opener?.addEventListener("search", () => {
	opened ??= searchDialog(opener.getAttribute("data-search") ?? "/");
	opened();
});

function searchDialog(base: string): () => void {
	const dialog = element("dialog", "", { id: "search", "aria-label": "Search" });
	const field = element("input", "", {
		// Not "search": there Escape would empty the field instead of closing the dialog.
		type: "text",
		role: "combobox",
		"aria-label": "Search meshes, proxies, tools, capabilities and more",
		"aria-expanded": "false",
		"aria-controls": "search-results",
		"aria-autocomplete": "list",
		autocomplete: "off",
		spellcheck: "false",
		maxlength: "64",
		placeholder: "Name, abbreviation, capability or term",
	});
	const close = element("button", "Close", { type: "button" });
	const status = element("p", "", { role: "status" });
	const results = resultList(field, base);
	const line = element("div");
	line.append(field, close);
	dialog.append(line, status, results.list);
	document.body.append(dialog);
	let isAnswered = false;
	const ask = worker(base, (groups) => {
		isAnswered = groups !== undefined;
		const count = results.show(groups ?? []);
		status.textContent = isAnswered ? said(field.value, count) : NOT_LOADED;
	});
	field.addEventListener("input", () => {
		if (field.value.trim() === "") {
			results.show([]);
			status.textContent = "";
		} else if (!isAnswered) status.textContent = "Loading the search …";
		ask(field.value);
	});
	close.addEventListener("click", () => dialog.close());
	dialog.addEventListener("click", ({ target }) => {
		if (target === dialog) dialog.close();
	});
	return () => {
		if (!dialog.open) dialog.showModal();
		field.select();
	};
}

const NOT_LOADED = "The search could not be loaded. Check the connection and type again.";

function said(typed: string, count: number): string {
	if (typed.trim() === "") return "";
	if (count === 0) return "Nothing found. Try fewer letters or another name.";
	return counted(count, "result");
}

function worker(base: string, show: (groups: SearchAnswer["groups"]) => void) {
	trustOwnWorkers();
	const searcher = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
	let asked = 0;
	searcher.postMessage({ index: new URL(`${base}data/search.json`, location.href).href });
	searcher.addEventListener("error", () => show(undefined));
	searcher.addEventListener("message", ({ data }: MessageEvent<SearchAnswer>) => {
		if (data.id === asked) show(data.groups);
	});
	return (text: string) => {
		asked += 1;
		searcher.postMessage({ id: asked, text });
	};
}
