import type { Quote } from "#src/domain/embeds/quote.ts";
import { counted } from "#src/domain/text/words.ts";
import { followAddress } from "#src/islands/page/address-state.ts";
import {
	type Chosen,
	chosenQuote,
	type Listed,
	restoreChoice,
	writeChoice,
} from "./chosen-quote.ts";
import { savePicture } from "./save-picture.ts";
import { copySnippet, showMessage, showQuote } from "./show-quote.ts";

/**
 * Cuts the list of figures to those of a kind whose name or id has every word that is typed.
 *
 * @param chosen - Called when the figure that was chosen is not in the cut list: the first is chosen.
 */
function findFigure(form: HTMLFormElement, chosen: () => void): void {
	const find = form.querySelector<HTMLInputElement>("#find");
	const kind = form.querySelector<HTMLSelectElement>("#kind");
	const select = form.querySelector<HTMLSelectElement>("#figure");
	if (!find || !kind || !select) return;
	const options = [...select.options];
	const cut = () => {
		const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
		const fits = (option: HTMLOptionElement) => {
			const group = option.closest("optgroup")?.label ?? "";
			const text = `${option.textContent} ${option.value} ${group}`.toLowerCase();
			return (!kind.value || kind.value === group) && words.every((word) => text.includes(word));
		};
		const found = options.filter(fits);
		for (const option of options) option.hidden = option.disabled = !found.includes(option);
		for (const group of select.querySelectorAll("optgroup")) {
			group.hidden = [...group.children].every((option) => (option as HTMLElement).hidden);
		}
		if (found.length === 0)
			showMessage("No figure matches. The one below is still chosen.", "seen");
		else showMessage(`${counted(found.length, "figure matches", "figures match")}.`);
		const [first] = found;
		if (!first || found.includes(select.selectedOptions[0] as HTMLOptionElement)) return;
		first.selected = true;
		chosen();
	};
	find.addEventListener("input", cut);
	kind.addEventListener("change", (event) => {
		event.stopPropagation();
		cut();
	});
}

/** Makes the preview as high as its page says it is. */
function fitPreview(): void {
	addEventListener("message", ({ source, data }) => {
		if (data?.source !== "meshscape" || data.type !== "resize") return;
		const frame = document.querySelector<HTMLIFrameElement>("#preview iframe");
		if (frame?.contentWindow !== source || !Number.isFinite(data.height)) return;
		frame.height = String(data.height);
	});
}

const NOT_LOADED =
	"The figures could not be listed, so the preview follows no choice. Check the connection and reload the page.";

const pictureFailed = () =>
	showMessage("The picture could not be made. Check the connection and press again.", "seen");

/** Brings the builder to life: every choice shows in the preview and in the snippets at once. */
export function embedBuilder(root: HTMLElement, form: HTMLFormElement): void {
	const start = JSON.parse(root.dataset.quote ?? "") as Quote;
	const listed = list(start);
	let shown: Chosen | undefined;
	let asked = 0;
	listed.catch(() => showMessage(NOT_LOADED, "seen"));
	const update = async () => {
		const mine = ++asked;
		const chosen = await chosenQuote(form, start, listed).catch(() => undefined);
		// What was chosen meanwhile is shown by its own call.
		if (chosen === undefined || mine !== asked) return;
		shown = chosen;
		showQuote(form, chosen);
	};
	const choose = () => {
		writeChoice(form);
		update();
	};
	const restore = () => {
		restoreChoice(form);
		update();
	};
	fitPreview();
	findFigure(form, choose);
	form.addEventListener("change", (event) => {
		if ((event.target as Element).id !== "find") choose();
	});
	form.addEventListener("submit", (event) => event.preventDefault());
	root.addEventListener("click", (event) => {
		const target = event.target instanceof Element ? event.target : undefined;
		const button = target?.closest<HTMLButtonElement>("[data-file] button");
		if (button) copySnippet(button);
		const save = target?.closest<HTMLElement>("[data-save]");
		if (save && shown) savePicture(shown, save.dataset.save ?? "svg").catch(pictureFailed);
		const picked = target?.closest<HTMLElement>("[data-pick]");
		if (!picked || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		pick(form, picked.dataset.pick ?? "");
		choose();
	});
	followAddress(restore);
	restore();
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
