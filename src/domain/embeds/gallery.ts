/**
 * The figures in groups, and the policy lines hosts need.
 *
 * @module
 */

import type { EmbedFigure } from "#src/domain/embeds/embed.ts";

/** Figures of one kind, as the builder offers them. */
export type FigureShelf = { readonly title: string; readonly figures: readonly EmbedFigure[] };

const SHELVES: readonly {
	readonly title: string;
	readonly holds: (figure: EmbedFigure) => boolean;
}[] = [
	{ title: "Two meshes", holds: ({ id }) => id.includes("-vs-") },
	{ title: "Experiments", holds: ({ id }) => id.startsWith("benchmark-") },
	{ title: "Strengths of one mesh", holds: ({ id }) => id.startsWith("strengths-of-") },
	{
		title: "Support of one entry",
		holds: ({ id, chart }) => chart.kind === "support" && id !== "releases",
	},
	{ title: "Badges: support", holds: ({ id }) => id.startsWith("supported-") },
	{
		title: "Badges: status",
		holds: ({ id, chart }) => chart.kind === "badge" && id.startsWith("status-"),
	},
	{ title: "Badges: last check", holds: ({ chart }) => chart.kind === "badge" },
	{ title: "Tables", holds: ({ chart }) => chart.kind === "table" },
	{ title: "Charts", holds: () => true },
];

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
export function figureShelves(figures: readonly EmbedFigure[]): readonly FigureShelf[] {
	const titled = Map.groupBy(
		figures,
		(figure) => SHELVES.find(({ holds }) => holds(figure))?.title ?? "",
	);
	return ORDER.flatMap((title) => {
		const found = titled.get(title);
		return found === undefined ? [] : [{ title, figures: found }];
	});
}

/** What the policy of a host must allow, for each way of quoting. */
export function policyLines(
	site: string,
): readonly { readonly way: string; readonly line: string }[] {
	const { origin } = new URL(site);
	return [
		{ way: "Frame", line: `frame-src ${origin}` },
		{ way: "Picture", line: `img-src ${origin}` },
		{ way: "Element", line: `script-src ${origin}; frame-src ${origin}; img-src ${origin}` },
	];
}
