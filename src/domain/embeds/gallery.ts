/**
 * The figures in groups, and the policy lines hosts need.
 *
 * @module
 */

import type { EmbedFigure } from "#src/domain/embeds/embed.ts";

/** Figures of one kind, as the builder offers them. */
export type GalleryGroup = { readonly title: string; readonly figures: readonly EmbedFigure[] };

/**
 * How many of its files a build makes for a figure in advance.
 *
 * `all`: every form. `picture and numbers`: what one entry, pair or experiment is quoted by; there is
 * one such figure for each of them, so the number of files would grow with every entry. `picture`: a
 * badge. The other forms are made where somebody asks, by `mesh figure` or in the browser.
 */
export type MadeAhead = "all" | "picture and numbers" | "picture";

const SHELVES: readonly {
	readonly title: string;
	readonly made: MadeAhead;
	readonly holds: (figure: EmbedFigure) => boolean;
}[] = [
	{ title: "Two meshes", made: "picture and numbers", holds: ({ id }) => id.includes("-vs-") },
	{
		title: "Experiments",
		made: "picture and numbers",
		holds: ({ id }) => /^(benchmark|latency|percentiles|resources)-/.test(id),
	},
	{
		title: "Strengths of one mesh",
		made: "picture and numbers",
		holds: ({ id }) => id.startsWith("strengths-of-"),
	},
	{
		title: "Support of one entry",
		made: "picture and numbers",
		holds: ({ id, chart }) => chart.kind === "support" && id !== "releases",
	},
	{ title: "Badges: support", made: "picture", holds: ({ id }) => id.startsWith("supported-") },
	{
		title: "Badges: status",
		made: "picture",
		holds: ({ id, chart }) => chart.kind === "badge" && id.startsWith("status-"),
	},
	{ title: "Badges: last check", made: "picture", holds: ({ chart }) => chart.kind === "badge" },
	{ title: "Tables", made: "all", holds: ({ chart }) => chart.kind === "table" },
	{ title: "Charts", made: "all", holds: () => true },
];

/** How many files of a figure are made in advance: it depends on what it is a figure of. */
export function madeAhead(figure: EmbedFigure): MadeAhead {
	return SHELVES.find(({ holds }) => holds(figure))?.made ?? "all";
}

/** In the order a reader looks for them: what says most at once comes first. */
const ORDER = [
	"Tables",
	"Charts",
	"Two meshes",
	"Experiments",
	"Strengths of one mesh",
	"Support of one entry",
	"Badges: support",
	"Badges: status",
	"Badges: last check",
];

/** Every figure on exactly one shelf, those that say most at once first. */
export function galleryGroups(figures: readonly EmbedFigure[]): readonly GalleryGroup[] {
	const titled = Map.groupBy(
		figures,
		(figure) => SHELVES.find(({ holds }) => holds(figure))?.title ?? "",
	);
	return ORDER.flatMap((title) => {
		const found = titled.get(title);
		return found === undefined ? [] : [{ title, figures: found }];
	});
}

/**
 * What the policy of a host must allow, for each way of quoting; with these and `default-src 'none'`
 * nothing is refused. No way asks for `connect-src`: a figure loads in its own frame.
 *
 * Styles are in the snippets themselves, which is what `style-src` allows.
 */
export function policyLines(
	site: string,
): readonly { readonly way: string; readonly line: string }[] {
	const { origin } = new URL(site);
	const style = "style-src 'unsafe-inline'";
	return [
		{ way: "Frame", line: `frame-src ${origin}; ${style}` },
		{
			way: "Frame that gives way to a link",
			line: `object-src ${origin}; frame-src ${origin}; ${style}`,
		},
		{ way: "Picture", line: `img-src ${origin}; ${style}` },
		{
			way: "Element",
			line: `script-src ${origin}; frame-src ${origin}; img-src ${origin}; ${style}`,
		},
	];
}
