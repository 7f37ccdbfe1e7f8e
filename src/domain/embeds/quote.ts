/**
 * A figure as somebody wants to quote it: the choice, its address and the room it needs.
 *
 * @module
 */

import { escapeMarkup } from "#src/domain/text/markup.ts";

/** The least a frame of a live page must be allowed. It never needs its own origin. */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Widest a live page gets, px. */
export const FRAME_WIDTH = 784;

/** Height a live page needs at some widths, px, by width; between two of them it changes evenly. */
export type Heights = Readonly<Record<string, number>>;

/** A figure as somebody wants to quote it. */
export type Quote = {
	/** Address of the site, ending with a slash. */
	readonly site: string;
	readonly id: string;
	readonly topic: string;
	readonly title: string;
	/** Address of the figure's own page. */
	readonly home: string;
	/** Size of the picture, px. */
	readonly width: number;
	readonly height: number;
	readonly heights: Heights;
	/** Widest it is to get, px; it is narrower where its place is. */
	readonly span: number;
	/** Ids of the meshes to show; none for those the figure shows by itself. */
	readonly meshes: readonly string[];
	/** Their names, in the same order. */
	readonly names: readonly string[];
	/** Ids of the rows to show; none for all. */
	readonly rows: readonly string[];
	/** Their names, in the same order. */
	readonly rowNames: readonly string[];
	readonly theme: "auto" | "light" | "dark";
	/** Endings of the files made in advance: the picture is always one of them. */
	readonly formats: readonly string[];
	/** Id of the figure whose picture shows this choice; `undefined` where no such picture was made. */
	readonly picture: string | undefined;
	/** Days on which a copy was kept that never changes, newest first. */
	readonly frozen: readonly string[];
	/** The loader that is kept for ever: its file, and what it is called by in an integrity attribute. */
	readonly pinned: { readonly file: string; readonly integrity: string };
};

/** The widths to choose from, px; the first is as wide as a live page gets. */
export const SPANS = [FRAME_WIDTH, 640, 480, 320] as const;

/** Most rows a quote is called by; of more it says how many. */
const FEW_ROWS = 3;

/** What a quote is called: its topic, and the meshes and rows it shows where they were chosen. */
export function quoteName({
	topic,
	names,
	rowNames,
}: Pick<Quote, "topic" | "names" | "rowNames">): string {
	const rows = rowNames.length > FEW_ROWS ? [`${rowNames.length} rows`] : rowNames;
	const about = [topic, ...rows].join(", ");
	return names.length > 0 ? `${about}: ${names.join(", ")}` : about;
}

/** What its picture shows, in words: the finding where it shows what the figure shows by itself. */
export function quoteAlt(quote: Pick<Quote, "topic" | "title" | "names" | "rowNames">): string {
	return quote.names.length + quote.rowNames.length > 0 ? quoteName(quote) : quote.title;
}

/**
 * The figure whose picture shows just these meshes and rows.
 *
 * @param shown - Meshes the figure shows when none is chosen.
 * @param isThere - Whether a figure of an id was made.
 * @returns Its id; `undefined` where no such picture was made.
 */
export function pictureOf(
	{ id, shown = [] }: { readonly id: string; readonly shown?: readonly string[] },
	{ meshes, rows }: Pick<Quote, "meshes" | "rows">,
	isThere: (id: string) => boolean,
): string | undefined {
	if (rows.length > 0) return undefined;
	if (meshes.length === 0 || meshes.join() === shown.join()) return id;
	const pair = meshes.toSorted().join("-vs-");
	return id === "comparison" && meshes.length === 2 && isThere(pair) ? pair : undefined;
}

/** The address of the live page with its options. */
export function liveAddress({
	site,
	id,
	meshes,
	rows,
	theme,
}: Pick<Quote, "site" | "id" | "meshes" | "rows" | "theme">): string {
	const options = [
		...(meshes.length > 0 ? [`m=${meshes.join(",")}`] : []),
		...(rows.length > 0 ? [`rows=${rows.join(",")}`] : []),
		...(theme === "auto" ? [] : [`theme=${theme}`]),
	];
	return `${site}embed/v1/${id}/${options.length > 0 ? `#${options.join("&")}` : ""}`;
}

/** Height that is enough at the widest and at every narrower width, px, for browsers that know no more. */
export function quoteRoom({ heights, span }: Pick<Quote, "heights" | "span">): number {
	const all = Object.entries(heights);
	const within = all.filter(([width]) => span === FRAME_WIDTH || Number(width) <= span);
	return Math.max(...(within.length > 0 ? within : all).map(([, height]) => height));
}

/**
 * The heights as one value of CSS, for an element in a container whose width is the figure's.
 *
 * A value and not a rule for each width, because a snippet has no style sheet.
 */
export function fittingHeight(heights: Heights): string {
	const knots = Object.entries(heights).map(([width, height]) => ({ width: +width, height }));
	const [first = { width: 0, height: 0 }, ...rest] = knots.toSorted((a, b) => a.width - b.width);
	let from = first;
	let sum = `${first.height}px`;
	for (const to of rest) {
		const [run, rise] = [to.width - from.width, to.height - from.height];
		const slope = Math.abs(rise / run)
			.toFixed(3)
			.replace(/^0|\.?0+$/g, "");
		if (rise !== 0 && slope !== "") {
			sum += ` ${rise < 0 ? "-" : "+"} ${slope}*clamp(0px,100cqw - ${from.width}px,${run}px)`;
		}
		from = to;
	}
	return sum.includes(" ") ? `calc(${sum})` : sum;
}

/** The frame itself; its style is marked as important, because some hosts style every frame. */
function frameTag(
	address: string,
	{
		name,
		span,
		heights,
	}: { readonly name: string; readonly span: number; readonly heights: Heights },
): string {
	const room = quoteRoom({ heights, span });
	const style = frameStyle(heights, room).join(";");
	return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(name)}" width="${span}" height="${room}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" sandbox="${SANDBOX}" style="${style}"></iframe>`;
}

function frameStyle(heights: Heights, room: number): readonly string[] {
	return [
		"width:100%",
		"max-width:100%",
		`height:${room}px`,
		`height:${fittingHeight(heights)}`,
		"margin:0",
		"border:0",
		"background:none",
	].map((line) => `${line}!important`);
}

/**
 * The live page in an object, around the link a browser shows where it cannot load the page.
 *
 * It is inline: it keeps its room as long as it shows the page, and takes none when it does not.
 */
export function objectMarkup(quote: Quote): string {
	const { span, heights, home } = quote;
	const name = escapeMarkup(quoteName(quote));
	const room = quoteRoom(quote);
	const style = [...frameStyle(heights, room), "display:inline!important", "vertical-align:top"];
	return [
		`<div style="container-type:inline-size;max-width:${span}px">`,
		`<object type="text/html" data="${escapeMarkup(liveAddress(quote))}" title="${name}" width="${span}" height="${room}" style="${style.join(";")}"><a href="${escapeMarkup(home)}">${name} (figure of Meshscape)</a></object>`,
		"</div>",
	].join("\n");
}

/** The frame of a live page in HTML, and below it a link for readers whose browser cannot reach it. */
export function frameMarkup(quote: Quote): string {
	const name = quoteName(quote);
	return [
		`<div style="container-type:inline-size;max-width:${quote.span}px">`,
		frameTag(liveAddress(quote), { ...quote, name }),
		`<a href="${escapeMarkup(quote.home)}">${escapeMarkup(name)}</a>`,
		"</div>",
	].join("\n");
}

/** The frame as an answer of oEmbed carries it. */
export function oembedMarkup(address: string, name: string, heights: Heights): string {
	const frame = frameTag(address, { name, span: FRAME_WIDTH, heights });
	return `<div style="container-type:inline-size;max-width:${FRAME_WIDTH}px">${frame}</div>`;
}
