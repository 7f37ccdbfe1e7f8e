import { liveAddress, type Quote } from "#src/domain/embeds/quote.ts";
import { snippets } from "#src/domain/embeds/snippets.ts";
import { type Listed, MOST_MESHES } from "./chosen-quote.ts";
import { showMessage } from "./show-message.ts";

/** Highest a preview gets, px; what is longer scrolls inside it, so that the snippets stay near. */
export const HIGHEST = 480;

/** Shows a quote in the previews and in the snippets. */
export function showQuote(form: HTMLFormElement, quote: Quote & Pick<Listed, "options">): void {
	showMeshes(form, quote.options.includes("m"));
	for (const frame of document.querySelectorAll<HTMLIFrameElement>("#previews iframe")) {
		showFrame(frame, quote);
	}
	showSnippets(quote);
	for (const place of document.querySelectorAll("[data-id]")) place.textContent = quote.id;
	for (const place of document.querySelectorAll("[data-topic]")) place.textContent = quote.topic;
	showMessage(`The previews and the snippets show: ${quote.topic}.`);
}

function showMeshes(form: HTMLFormElement, areChosen: boolean): void {
	const details = form.querySelector<HTMLElement>("#meshes");
	if (details) details.hidden = !areChosen;
	const boxes = [...form.querySelectorAll<HTMLInputElement>("[name=mesh]")];
	const checked = boxes.filter((box) => box.checked);
	for (const box of boxes) box.disabled = checked.length >= MOST_MESHES && !box.checked;
	const names = checked.map((box) => box.nextElementSibling?.textContent ?? box.value);
	const place = form.querySelector("#chosen");
	if (place) place.textContent = names.join(", ") || "those of the figure";
}

function showFrame(frame: HTMLIFrameElement, quote: Quote): void {
	const { pathname, hash } = new URL(liveAddress(quote));
	const width = Number(frame.dataset.width);
	const shown = Math.min(width, quote.span);
	frame.title = `${quote.topic}, ${shown} px wide`;
	frame.width = String(shown);
	frame.height = String(Math.min(quote.heights[width] ?? HIGHEST, HIGHEST));
	frame.style.colorScheme = quote.theme === "auto" ? "" : quote.theme;
	const address = pathname + hash;
	if (frame.getAttribute("src") !== address) frame.src = address;
}

/** Shows a quote in the snippets; a block without one is for what this figure does not have. */
export function showSnippets(quote: Quote): void {
	const made = new Map(snippets(quote).map((snippet) => [snippet.id, snippet]));
	for (const block of document.querySelectorAll<HTMLElement>("[data-snippet]")) {
		const snippet = made.get(block.dataset.snippet ?? "");
		block.hidden = snippet === undefined;
		const [note, code] = [block.querySelector("[data-note]"), block.querySelector("code")];
		if (note) note.textContent = snippet?.note ?? "";
		if (code) code.textContent = snippet?.code ?? "";
	}
}
