/**
 * A figure quoted on another page: its fallback and its frame.
 *
 * @module
 */

/** The least a frame of a live page must be allowed. It never needs its own origin. */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Widest a live page gets, px. */
export const FRAME_WIDTH = 784;

/** The frame of a live page in HTML. */
export function frameMarkup(
	address: string,
	{
		title,
		height,
		width = FRAME_WIDTH,
	}: { readonly title: string; readonly height: number; readonly width?: number },
): string {
	return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer-when-downgrade" sandbox="${SANDBOX}" style="border:0;width:100%;max-width:${width}px"></iframe>`;
}

/** Text as it may stand in an attribute. */
export function attribute(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll('"', "&quot;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}

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
	/** Height the live page needs at each width, px, by width. */
	readonly heights: Readonly<Record<string, number>>;
	/** Widest it is to get, px; it is narrower where its place is. */
	readonly span: number;
	/** Ids of the meshes to show; none for those the figure shows by itself. */
	readonly meshes: readonly string[];
	readonly theme: "auto" | "light" | "dark";
	/** Endings of the files made in advance: the picture is always one of them. */
	readonly formats: readonly string[];
	/** Days on which a copy was kept that never changes, newest first. */
	readonly frozen: readonly string[];
	/** What the loader is called by in an integrity attribute. */
	readonly integrity: string;
};

/** The widths to choose from, px; the first is as wide as a live page gets. */
export const SPANS = [FRAME_WIDTH, 640, 480, 320] as const;

/** The address of the live page with its options. */
export function liveAddress({
	site,
	id,
	meshes,
	theme,
}: Pick<Quote, "site" | "id" | "meshes" | "theme">): string {
	const options = [
		...(meshes.length > 0 ? [`m=${meshes.join(",")}`] : []),
		...(theme === "auto" ? [] : [`theme=${theme}`]),
	];
	return `${site}embed/v1/${id}/${options.length > 0 ? `#${options.join("&")}` : ""}`;
}

/** Height that is enough at the widest and at every narrower width, px: phones are narrow. */
export function quoteRoom({ heights, span }: Pick<Quote, "heights" | "span">): number {
	const all = Object.entries(heights);
	const within = all.filter(([width]) => span === FRAME_WIDTH || Number(width) <= span);
	return Math.max(...(within.length > 0 ? within : all).map(([, height]) => height));
}
