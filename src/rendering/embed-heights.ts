import { chartSizes } from "#src/charts/chart-sizes.ts";
import type { EmbedFigure } from "#src/domain/embeds/embed.ts";
import { liveHeights } from "#src/domain/embeds/live-height.ts";

const known = new WeakMap<EmbedFigure, Readonly<Record<string, number>>>();

/**
 * Height of a figure's live page at each of the widths hosts give it, px, by width.
 *
 * Several files of a figure tell it, and to count its lines takes as long as to draw it.
 */
export function embedHeights(figure: EmbedFigure): Readonly<Record<string, number>> {
	const { chart } = figure;
	const sizes = chart.kind === "table" || chart.kind === "badge" ? undefined : chartSizes(chart);
	const heights = known.get(figure) ?? liveHeights(figure, sizes);
	known.set(figure, heights);
	return heights;
}

/** Height that is enough at all of those widths, px. */
export function embedRoom(figure: EmbedFigure): number {
	return Math.max(...Object.values(embedHeights(figure)));
}
