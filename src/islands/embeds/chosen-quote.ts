import type { Choosable } from "#src/domain/embeds/live.ts";
import { pictureOf, type Quote } from "#src/domain/embeds/quote.ts";
import { fragmentParts, writeFragment } from "#src/islands/page/address-state.ts";

/** Most meshes a figure shows. */
export const MOST_MESHES = 6;

/** A figure as `figures.json` lists it, as far as a quote needs it. */
export type Listed = Pick<
	Quote,
	"id" | "title" | "topic" | "width" | "height" | "home" | "heights" | "formats" | "frozen"
> &
	Choosable & { readonly options: readonly string[] };

/** A quote with what the figure offers, and the meshes chosen that it has nothing on. */
export type Chosen = Quote & Pick<Listed, "options"> & { readonly lacking: readonly string[] };

/** What the form asks for; what is not chosen stays as the page was built. */
export async function chosenQuote(
	form: HTMLFormElement,
	start: Quote,
	listed: Promise<ReadonlyMap<string, Listed>>,
): Promise<Chosen | undefined> {
	const data = new FormData(form);
	const all = await listed;
	const figure = all.get(String(data.get("figure")));
	if (figure === undefined) return undefined;
	const { meshes: known = [], rows: offered = [], shown: _, ...listing } = figure;
	const { options } = listing;
	const asked = options.includes("m") ? data.getAll("mesh").map(String).slice(0, MOST_MESHES) : [];
	const rows = data.getAll("row").map(String);
	const theme = data.get("theme");
	const shown = offered.filter(({ id }) => rows.includes(id));
	const chosen = { meshes: asked, rows: shown.map(({ id }) => id) };
	return {
		...start,
		...listing,
		...chosen,
		names: asked.map((id) => nameOf(form, id)),
		rowNames: shown.map(({ name }) => name),
		lacking: asked.filter((id) => !known.includes(id)).map((id) => nameOf(form, id)),
		picture: pictureOf(figure, chosen, (id) => all.has(id)),
		span: Number(data.get("span")) || start.span,
		theme: theme === "light" || theme === "dark" ? theme : "auto",
	};
}

/** The name of a mesh as the form says it. */
export function nameOf(form: HTMLFormElement, id: string): string {
	const box = form.querySelector(`[name=mesh][value="${CSS.escape(id)}"]`);
	return box?.nextElementSibling?.textContent ?? id;
}

/** Choices whose select lists what is allowed; what an address says beyond that is ignored. */
const SELECTS = ["figure", "span", "theme"] as const;

/** Choices of any number of boxes: their name in the address, and in the form. */
const BOXES = { m: "mesh", rows: "row" } as const;

/**
 * Takes the choices from the fragment, `figure=strengths&m=istio,linkerd&theme=dark`; what it does
 * not name is as at first.
 */
export function restoreChoice(form: HTMLFormElement): void {
	const options = fragmentParts();
	form.reset();
	for (const name of SELECTS) {
		const value = options.get(name);
		const select = form.querySelector<HTMLSelectElement>(`#${name}`);
		const option = [...(select?.options ?? [])].find((one) => one.value === value);
		if (option) option.selected = true;
	}
	for (const [name, field] of Object.entries(BOXES)) {
		const ids = options.get(name)?.split(",") ?? [];
		for (const box of form.querySelectorAll<HTMLInputElement>(`[name=${field}]`)) {
			box.checked = ids.includes(box.value);
		}
	}
}

/**
 * Keeps the choices in the fragment, so that the page can be shared as it is, and each choice
 * is a step that Back takes back.
 */
export function writeChoice(form: HTMLFormElement): void {
	const data = new FormData(form);
	const chosen = SELECTS.map((name) => {
		const select = form.querySelector<HTMLSelectElement>(`#${name}`);
		const isFirst = name !== "figure" && select?.selectedIndex === 0;
		return isFirst ? "" : `${name}=${data.get(name)}`;
	});
	const boxes = Object.entries(BOXES).map(([name, field]) => {
		const ids = data.getAll(field).map(String).join(",");
		return ids && `${name}=${ids}`;
	});
	writeFragment([...chosen, ...boxes].filter(Boolean).join("&"));
}
