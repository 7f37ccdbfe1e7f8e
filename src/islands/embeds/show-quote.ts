import { fittedHeights } from "#src/domain/embeds/fitted-heights.ts";
import { type Heights, liveAddress, type Quote, quoteName } from "#src/domain/embeds/quote.ts";
import { snippets } from "#src/domain/embeds/snippets.ts";
import { type Chosen, MOST_MESHES, nameOf } from "./chosen-quote.ts";

/** Width of the unseen frame but while it is measured, px: a picture is made of what it shows. */
const WIDTH = 760;

/** Room for a font that is a little wider on another system than on this one, px. */
const SLACK = 8;

/**
 * Shows a choice in a frame, unseen, and tells its height at every width: how high that is was not
 * known when the page was built.
 */
function measureChoice(quote: Quote, tell: (heights: Heights) => void): void {
	const place = document.querySelector("#measures");
	const address = liveAddress(quote);
	if (!place || place.getAttribute("data-of") === address) return;
	place.setAttribute("data-of", address);
	place.replaceChildren();
	if (quote.meshes.length + quote.rows.length === 0) return;
	const { pathname, hash } = new URL(address);
	const frame = document.createElement("iframe");
	frame.width = String(WIDTH);
	frame.tabIndex = -1;
	frame.title = "The figure, to measure it";
	frame.src = pathname + hash;
	frame.addEventListener("load", () => {
		if (place.getAttribute("data-of") === address) tell(fittedHeights(heightIn(frame)));
		frame.width = String(WIDTH);
	});
	place.append(frame);
}

function heightIn(frame: HTMLIFrameElement): (width: number) => number {
	return (width) => {
		frame.width = String(width);
		return (frame.contentDocument?.body.getBoundingClientRect().height ?? 0) + SLACK;
	};
}

/** Shows a quote in the form, in the preview and in the snippets. */
export function showQuote(form: HTMLFormElement, quote: Chosen): void {
	showMeshes(form, quote);
	showRows(form, quote);
	showPreview(quote);
	showSnippets(quote);
	measureChoice(quote, (heights) => showSnippets({ ...quote, heights }));
	for (const place of document.querySelectorAll("[data-id]")) place.textContent = quote.id;
	for (const place of document.querySelectorAll("[data-topic]")) {
		place.textContent = quoteName(quote);
	}
	showMessage(`The preview and the snippets show: ${quoteName(quote)}.`);
}

function showMeshes(form: HTMLFormElement, { options, meshes, lacking }: Chosen): void {
	const details = form.querySelector<HTMLElement>("#meshes");
	if (details) details.hidden = !options.includes("m");
	for (const box of form.querySelectorAll<HTMLInputElement>("[name=mesh]")) {
		box.disabled = meshes.length >= MOST_MESHES && !box.checked;
	}
	const names = meshes.map((id) => nameOf(form, id)).join(", ");
	put(form, "#chosen", names || "those of the figure");
	put(
		form,
		"#lacking",
		lacking.length === 0 ? "" : `The figure has no data on ${lacking.join(", ")}, and says so.`,
	);
}

function showRows(form: HTMLFormElement, { id, rows, options }: Chosen): void {
	const details = form.querySelector<HTMLElement>("#rows");
	if (!details) return;
	let offered = 0;
	for (const set of details.querySelectorAll<HTMLElement>("[data-rows-of]")) {
		set.hidden = set.dataset.rowsOf !== id;
		if (!set.hidden) offered++;
	}
	details.hidden = offered === 0 || !options.includes("rows");
	put(form, "#chosen-rows", rows.length === 0 ? "all" : String(rows.length));
}

function put(form: HTMLFormElement, place: string, words: string): void {
	const found = form.querySelector(place);
	if (found) found.textContent = words;
}

/** A new frame for each choice: one that goes to another address would be a step for Back. */
function showPreview(quote: Chosen): void {
	const frame = document.querySelector<HTMLIFrameElement>("#preview iframe");
	if (!frame) return;
	const { pathname, hash } = new URL(liveAddress(quote));
	const next = frame.cloneNode() as HTMLIFrameElement;
	next.title = quoteName(quote);
	next.style.maxWidth = `${quote.span}px`;
	next.style.colorScheme = quote.theme === "auto" ? "" : quote.theme;
	next.src = pathname + hash;
	const address = `${next.getAttribute("src")} ${next.style.maxWidth}`;
	if (frame.dataset.shown === address) return;
	next.dataset.shown = address;
	frame.replaceWith(next);
}

/** Shows a quote in the snippets; a block without one is for what this figure does not have. */
function showSnippets(quote: Quote): void {
	const made = new Map(snippets(quote).map((snippet) => [snippet.id, snippet]));
	for (const block of document.querySelectorAll<HTMLElement>("[data-snippet]")) {
		const snippet = made.get(block.dataset.snippet ?? "");
		block.hidden = snippet === undefined;
		const note = block.querySelector("[data-note]");
		if (note) note.textContent = snippet?.note ?? "";
		block.querySelectorAll<HTMLElement>("[data-file]").forEach((place, at) => {
			const code = place.querySelector("code");
			if (code) code.textContent = snippet?.files[at]?.code ?? "";
		});
	}
}

/** Copies the text next to a button, and says so on the button and aloud. */
export async function copySnippet(button: HTMLButtonElement): Promise<void> {
	const code = button.closest("[data-file]")?.querySelector("code");
	const [word] = button.childNodes;
	try {
		await navigator.clipboard.writeText(code?.textContent ?? "");
		if (word) word.textContent = "Copied";
		showMessage(`Copied: ${button.querySelector("span")?.textContent ?? "the snippet"}.`);
		setTimeout(() => {
			if (word) word.textContent = "Copy";
		}, 2_000);
	} catch {
		if (word) word.textContent = "Selected: copy by hand";
		if (code) getSelection()?.selectAllChildren(code);
		showMessage("The browser did not let us copy. The snippet is marked: copy it by hand.");
	}
}

/**
 * Tells readers who do not see the page what happened, and all readers where the page does not show it.
 *
 * @param to - `seen` for what cannot be told from the page itself, such as a failure.
 */
export function showMessage(words: string, to: "heard" | "seen" = "heard"): void {
	const status = document.querySelector("#said");
	if (status === null) return;
	status.classList.toggle("visually-hidden", to === "heard");
	status.textContent = words;
}
