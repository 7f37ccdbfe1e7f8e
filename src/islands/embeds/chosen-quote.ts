import type { Quote } from "#src/domain/embeds/quote.ts";

/** Most meshes a figure shows. */
export const MOST_MESHES = 6;

/** A figure as `figures.json` lists it, as far as a quote needs it. */
export type Listed = Pick<
	Quote,
	"id" | "title" | "topic" | "width" | "height" | "home" | "heights" | "formats" | "frozen"
> & { readonly options: readonly string[] };

/** What the form asks for; what is not chosen stays as the page was built. */
export async function chosenQuote(
	form: HTMLFormElement,
	start: Quote,
	listed: Promise<ReadonlyMap<string, Listed>>,
): Promise<Quote & Pick<Listed, "options">> {
	const data = new FormData(form);
	const figure = (await listed).get(String(data.get("figure")));
	const options = figure?.options ?? [];
	const meshes = options.includes("m") ? data.getAll("mesh").map(String) : [];
	const theme = data.get("theme");
	return {
		...start,
		...figure,
		options,
		span: Number(data.get("span")) || start.span,
		meshes: meshes.slice(0, MOST_MESHES),
		theme: theme === "light" || theme === "dark" ? theme : "auto",
	};
}
