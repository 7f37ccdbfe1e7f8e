import { type FoundGroup, searchIndex } from "./search-index.ts";

/** What the page asks the worker: where the index is, then one text after the other. */
export type SearchRequest =
	| { readonly index: string }
	| { readonly id: number; readonly text: string };

/**
 * What the worker answers: results for the request of that number, and how long it took; no results
 * where the index could not be loaded.
 */
export type SearchAnswer = {
	readonly id: number;
	readonly groups: readonly FoundGroup[] | undefined;
	readonly tookMs: number;
};

let index = "";
let ready: Promise<ReturnType<typeof searchIndex>["search"] | undefined> | undefined;
let newest = 0;

/** A failure is forgotten, so that the next letter tries again. */
function load(): Promise<ReturnType<typeof searchIndex>["search"] | undefined> {
	return fetch(index)
		.then((answer) => answer.json())
		.then(
			(records) => searchIndex(records).search,
			() => {
				ready = undefined;
				return undefined;
			},
		);
}

addEventListener("message", async ({ data }: MessageEvent<SearchRequest>) => {
	if ("index" in data) {
		index = data.index;
		ready = load();
		return;
	}
	newest = data.id;
	ready ??= load();
	const search = await ready;
	// While the index was on its way more was typed: only the newest text is worth an answer.
	if (data.id !== newest) return;
	const start = performance.now();
	const groups = search?.(data.text);
	postMessage({ id: data.id, groups, tookMs: performance.now() - start } satisfies SearchAnswer);
});
