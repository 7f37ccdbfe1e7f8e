import type { Quote } from "#src/domain/embeds/quote.ts";
import { restoreChoice, writeChoice } from "./choice-address.ts";
import { chosenQuote, type Listed } from "./chosen-quote.ts";
import { copySnippet } from "./copy-snippet.ts";
import { fitPreviews } from "./fit-previews.ts";
import { showQuote } from "./show-quote.ts";

/** Brings the builder to life: every choice shows in the previews and in the snippets at once. */
export function embedBuilder(): void {
	const root = document.querySelector<HTMLElement>("#builder");
	const form = document.querySelector<HTMLFormElement>("#choice");
	if (!root || !form) return;
	const start = JSON.parse(root.dataset.quote ?? "") as Quote;
	const listed = list(start);
	let shown = start;
	const update = async () => {
		writeChoice(form);
		const chosen = await chosenQuote(form, start, listed);
		shown = chosen;
		showQuote(form, fitted(chosen));
	};
	const fitted = fitPreviews(() => shown);
	form.addEventListener("change", update);
	root.addEventListener("click", (event) => {
		const target = event.target instanceof Element ? event.target : undefined;
		const button = target?.closest<HTMLButtonElement>("[data-snippet] button");
		if (button) copySnippet(button);
		const picked = target?.closest<HTMLElement>("[data-pick]");
		if (!picked || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		pick(form, picked.dataset.pick ?? "");
		update();
	});
	addEventListener("hashchange", () => restoreChoice(form) && update());
	if (restoreChoice(form)) update();
}

async function list({ site }: Quote): Promise<ReadonlyMap<string, Listed>> {
	const answer = await fetch(`${new URL(site).pathname}embed/v1/figures.json`);
	const { figures } = (await answer.json()) as { readonly figures: readonly Listed[] };
	return new Map(figures.map((figure) => [figure.id, figure]));
}

function pick(form: HTMLFormElement, id: string): void {
	const select = form.querySelector<HTMLSelectElement>("#figure");
	if (!select) return;
	select.value = id;
	select.focus();
	form.scrollIntoView();
}
