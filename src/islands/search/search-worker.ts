import { type FoundGroup, searchIndex } from "./search-index.ts";

/** What the page asks the worker: where the index is, then one text after the other. */
export type SearchRequest =
	| { readonly index: string }
	| { readonly id: number; readonly text: string };

/** What the worker answers: results for the request of that number, and how long it took. */
export type SearchAnswer = {
	readonly id: number;
	readonly groups: readonly FoundGroup[];
	readonly tookMs: number;
};

let ready: Promise<ReturnType<typeof searchIndex>["search"]> | undefined;
let newest = 0;

addEventListener("message", async ({ data }: MessageEvent<SearchRequest>) => {
	if ("index" in data) {
		ready = fetch(data.index)
			.then((answer) => answer.json())
			.then((records) => searchIndex(records).search);
		return;
	}
	newest = data.id;
	const search = await ready;
	// While the index was on its way more was typed: only the newest text is worth an answer.
	if (search === undefined || data.id !== newest) return;
	const start = performance.now();
	const groups = search(data.text);
	postMessage({ id: data.id, groups, tookMs: performance.now() - start } satisfies SearchAnswer);
});
