import { type ChartSize, SLIDE } from "#src/charts/chart-sizes.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import { brokenLines, type TextSetting } from "./text-width.ts";

/** One line of text around a chart, with the height of its baseline. */
export type FrameLine = TextSetting & {
	readonly text: string;
	readonly colour: "ink" | "quiet";
	readonly y: number;
};

/** Title, unit and source of a figure, broken into lines, and the room they take. */
export type Frame = {
	readonly above: readonly FrameLine[];
	readonly below: readonly FrameLine[];
	/** Where the chart begins, and how high everything is together, px. */
	readonly top: number;
	readonly height: number;
};

/** Room left and right of everything in a framed picture, px; less of it in one for phones. */
export const FRAME_MARGIN = 20;
export const NARROW_MARGIN = 8;

const TITLE = { size: FIGURE_TEXT.title, weight: 600, family: "serif", colour: "ink" } as const;
const NOTE = { size: FIGURE_TEXT.note, weight: 400, colour: "quiet" } as const;

/**
 * The words a picture carries when it leaves its page: finding, unit, source and day.
 *
 * @param chart - Size of the chart, px; lines are broken to its width.
 * @param address - Where the figure lives, for the source line.
 */
export function frameLines(
	figure: Pick<Figure, "title" | "unit" | "day">,
	chart: { readonly width: number; readonly height: number },
	address: string,
	margin = FRAME_MARGIN,
): Frame {
	const title = brokenLines(figure.title, TITLE, chart.width);
	const unit = brokenLines(figure.unit, NOTE, chart.width);
	const source = `Meshscape, data of ${formatDate(figure.day)} · ${address} · CC BY 4.0`;
	const above = [
		...title.map((text, at) => ({ ...TITLE, text, y: margin + 18 + at * 24 })),
		...unit.map((text, at) => ({
			...NOTE,
			text,
			y: margin + title.length * 24 + 16 + at * 17,
		})),
	];
	const top = margin + title.length * 24 + unit.length * 17 + 20;
	const below = brokenLines(source, NOTE, chart.width).map((text, at) => ({
		...NOTE,
		text,
		y: top + chart.height + 24 + at * 17,
	}));
	return { above, below, top, height: top + chart.height + 24 + below.length * 17 + 4 };
}

/** The room a slide leaves for its chart, px. */
export function slideRoom(figure: Figure, address: string): ChartSize {
	const width = SLIDE.width - 2 * FRAME_MARGIN;
	const { height } = frameLines(figure, { width, height: 0 }, address);
	return { width, height: SLIDE.height - height };
}
