/*
 * The element for any page, and its markup for what renders pages on a server.
 */

import { pictureOf } from "../../../src/domain/embeds/quote.ts";
import { elementTag } from "../../../src/domain/embeds/snippet-code.ts";
import { startLoader } from "../../../src/embed/loader.ts";
import type { FigureProps } from "./figure-props.ts";
import { quoteOf } from "./figure-quote.ts";

export type { FigureProps } from "./figure-props.ts";

declare global {
	interface HTMLElementTagNameMap {
		"mesh-figure": HTMLElement;
	}
}

/**
 * Makes `<mesh-figure>` known to the page: once, however often it is called. On a server it does nothing.
 *
 * @param options - `site`: address of the Meshscape whose figures the page shows.
 */
export function defineFigure(options: { readonly site: string }): void {
	if (typeof customElements === "undefined") return;
	startLoader(new URL("embed/v1/", options.site.replace(/\/?$/, "/")).href);
}

/** The element around its picture, as HTML: what a page without script shows, and what is shown until the figure is there. */
export function figureMarkup(props: FigureProps): string {
	const { font, site } = props;
	const attributes = `${font === undefined ? "" : `font="${font}" `}data-site="${new URL(site).href}"`;
	return elementTag(quoteOf(props)).replace("<mesh-figure ", `<mesh-figure ${attributes} `);
}

/** What a list of figures says of one, as far as it is used here. */
type Listed = {
	readonly id: string;
	readonly title: string;
	readonly topic: string;
	readonly width: number;
	readonly height: number;
	readonly heights: Readonly<Record<string, number>>;
	readonly formats: readonly string[];
	readonly home: string;
	readonly shown?: readonly string[];
};

/**
 * Asks the site for what it knows of a figure: its finding, the size of its picture, the room it needs.
 *
 * For the build or the server: the list has every figure, 20 kB as it is sent.
 *
 * @param props - What the page says of the figure; it stays as it is.
 * @throws {Error} When the list cannot be read, or has no such figure.
 */
export async function readFigure(props: FigureProps): Promise<FigureProps> {
	const { figure, meshes = [], rows = [] } = props;
	const address = `${quoteOf(props).site}embed/v1/figures.json`;
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
	const { figures } = (await answer.json()) as { readonly figures: readonly Listed[] };
	const found = figures.find(({ id }) => id === figure);
	if (found === undefined) throw new Error(`${address} has no figure "${figure}".`);
	const { title, topic, heights, formats, home } = found;
	const isThere = (id: string) => figures.some((other) => other.id === id);
	const picture = pictureOf(found, { meshes, rows }, isThere) ?? null;
	const isChosen = meshes.length + rows.length > 0;
	const pictured = figures.find(({ id }) => id === picture);
	return {
		title: [topic, ...meshes, ...rows].join(", "),
		alt: isChosen ? [topic, ...meshes, ...rows].join(", ") : title,
		href: home,
		picture,
		formats,
		...(pictured && { width: pictured.width, height: pictured.height }),
		// What a choice needs is known only once it is shown.
		...(!isChosen && { heights }),
		...props,
	};
}
