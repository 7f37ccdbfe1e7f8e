import type { Plugin } from "chart.js";
import { FIGURE_TEXT } from "#src/theme/type.ts";

/** One entry of a legend: a sign, drawn around the place it is given, and its name. */
export type LegendEntry = {
	readonly name: string;
	readonly sign: (context: CanvasRenderingContext2D, x: number, y: number) => void;
};

/** How a legend is set. */
export type LegendSetting = {
	readonly family: string;
	readonly colour: string;
	/** Entries in a line; the picture's height depends on it, so it is not left to chance. */
	readonly perLine: number;
};

/** Height of one line of a legend, px. */
export const LEGEND_LINE = 20;

/** Says on top of the picture what its parts mean. The chart leaves the room by its padding. */
export function drawnLegend(
	entries: readonly LegendEntry[],
	{ family, colour, perLine }: LegendSetting,
): Plugin {
	return {
		id: "drawnLegend",
		afterDraw({ ctx, width }) {
			ctx.save();
			ctx.font = `400 ${FIGURE_TEXT.label}px ${family}`;
			ctx.textAlign = "left";
			ctx.textBaseline = "middle";
			const cell = Math.min(170, width / perLine);
			for (const [index, { name, sign }] of entries.entries()) {
				const x = (index % perLine) * cell;
				const y = LEGEND_LINE * (Math.floor(index / perLine) + 0.5);
				sign(ctx, x + 12, y);
				ctx.fillStyle = colour;
				ctx.fillText(name, x + 28, y);
			}
			ctx.restore();
		},
	};
}

/** Lines a legend takes. */
export function legendLines(entries: number, perLine: number): number {
	return Math.ceil(entries / perLine);
}
