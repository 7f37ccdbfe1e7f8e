import { liveAddress, type Quote } from "#src/domain/embeds/quote.ts";
import { snippets } from "#src/domain/embeds/snippets.ts";

/** A figure as `figures.json` lists it, as far as a snippet needs it. */
type Listed = {
	readonly id: string;
	readonly title: string;
	readonly topic: string;
	readonly width: number;
	readonly height: number;
	readonly home: string;
	readonly heights: Readonly<Record<string, number>>;
	readonly kind: "chart" | "table" | "badge";
};

const MOST = 6;
/** Tables whose columns a reader may choose. */
const CHOOSABLE = new Set(["comparison", "strengths"]);

/** Brings the builder to life: every choice shows in the previews and in the snippets at once. */
export function embedBuilder(): void {
	const root = document.querySelector<HTMLElement>("#builder");
	const form = document.querySelector<HTMLFormElement>("#choice");
	if (!root || !form) return;
	const start = JSON.parse(root.dataset.quote ?? "") as Quote;
	const listed = fetch(`${start.site}embed/v1/figures.json`.replace(/^https?:\/\/[^/]+/, ""))
		.then((answer) => answer.json() as Promise<{ readonly figures: readonly Listed[] }>)
		.then(({ figures }) => new Map(figures.map((figure) => [figure.id, figure])));
	const update = async () => show(form, chosen(form, start, await listed));
	form.addEventListener("change", update);
	for (const button of root.querySelectorAll<HTMLButtonElement>("[data-snippet] button")) {
		button.hidden = false;
		button.addEventListener("click", () => copy(button));
	}
}

function chosen(form: HTMLFormElement, start: Quote, listed: ReadonlyMap<string, Listed>): Quote {
	const data = new FormData(form);
	const figure = listed.get(String(data.get("figure")));
	const meshes = CHOOSABLE.has(figure?.id ?? "") ? data.getAll("mesh").map(String) : [];
	const theme = data.get("theme");
	return {
		...start,
		...figure,
		room: Math.max(...Object.values(figure?.heights ?? { any: start.room })),
		meshes: meshes.slice(0, MOST),
		theme: theme === "light" || theme === "dark" ? theme : "auto",
	};
}

function show(form: HTMLFormElement, quote: Quote): void {
	const fieldset = form.querySelector<HTMLFieldSetElement>("#meshes");
	if (fieldset) fieldset.hidden = !CHOOSABLE.has(quote.id);
	const checked = form.querySelectorAll("[name=mesh]:checked").length;
	for (const box of form.querySelectorAll<HTMLInputElement>("[name=mesh]")) {
		box.disabled = checked >= MOST && !box.checked;
	}
	const { hash } = new URL(liveAddress(quote));
	for (const frame of document.querySelectorAll<HTMLIFrameElement>("#previews iframe")) {
		frame.title = `${quote.topic}, ${frame.dataset.width} px wide`;
		const page = quote.site.replace(/^https?:\/\/[^/]+/, "");
		frame.src = `${page}embed/v1/${quote.id}/${hash}`;
		frame.style.colorScheme = quote.theme === "auto" ? "" : quote.theme;
	}
	for (const { id, code } of snippets(quote)) {
		const block = document.querySelector(`[data-snippet="${id}"] code`);
		if (block) block.textContent = code;
	}
	for (const name of document.querySelectorAll("[data-id]")) name.textContent = quote.id;
	say(`The previews and the snippets show: ${quote.topic}.`);
}

async function copy(button: HTMLButtonElement): Promise<void> {
	const section = button.closest("section");
	const host = section?.querySelector("h3")?.textContent ?? "";
	try {
		await navigator.clipboard.writeText(section?.querySelector("code")?.textContent ?? "");
		say(`Copied the snippet for ${host}.`);
	} catch {
		say("The browser did not let us copy. Mark the snippet and copy it by hand.");
	}
}

function say(words: string): void {
	const status = document.querySelector("#said");
	if (status) status.textContent = words;
}
