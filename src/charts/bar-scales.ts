import type { Chart, Plugin } from "chart.js";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import { type ChartStyle, nameLines } from "./chart-style.ts";

/** Room for names on a phone, px, and the letters of a line that fit it. */
const NAMES_WIDTH = 148;
const NAME_LETTERS = 22;
/** Height of a row with a name of two lines, px, of each further line, and of a line in letters. */
const TWO_LINES = 32;
const FURTHER_LINE = 14;
const LEADING = 1.1;

/** A text in the column of names: a line, or more. */
export type BarName = string | string[];

/**
 * A name for the column of names: whole, on a phone in two lines of like length where it is long, and in as
 * many as it needs where two would not hold it.
 */
export function barName(name: string, isNarrow: boolean): BarName {
	if (!isNarrow || name.length <= NAME_LETTERS) return name;
	const words = name.split(" ");
	const broken = words.slice(1).map((_, at) => {
		return [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")];
	});
	const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
	const best = broken.toSorted((a, b) => longest(a) - longest(b))[0];
	if (best === undefined) return name;
	return longest(best) <= NAME_LETTERS + 2 ? best : [...nameLines(name, NAME_LETTERS)];
}

/** Height of each row, px: more on a phone where a name takes two lines or more. */
export function barRowHeight(names: readonly string[], isNarrow: boolean, oneLine: number): number {
	const lines = Math.max(0, ...names.map((name) => [barName(name, isNarrow)].flat().length));
	return lines < 2 ? oneLine : TWO_LINES + (lines - 2) * FURTHER_LINE;
}

/** The name column and the value axis that all charts with horizontal bars share. */
export type BarScales = {
	readonly style: ChartStyle;
	readonly min: number;
	readonly max: number;
	readonly step?: number;
	/** Text of a tick on the value axis. */
	readonly tick: (value: number) => string;
	readonly isQuiet: (row: number) => boolean;
	/** Room for names on a phone, px, where they are shorter than names of meshes. */
	readonly narrowNames?: number;
};

/** Names left in full, values on top, the grid faint and the zero line visible. */
export function barScales({
	style,
	min,
	max,
	step,
	tick,
	isQuiet,
	narrowNames = NAMES_WIDTH,
}: BarScales) {
	const { colours, family } = style;
	return {
		x: {
			type: "linear" as const,
			position: "top" as const,
			min,
			max,
			border: { display: false },
			grid: {
				color: ({ tick: { value } }: { readonly tick: { readonly value: number } }) =>
					value === 0 ? colours.rule : colours.hairline,
				drawTicks: false,
			},
			ticks: {
				color: colours.quiet,
				font: { family, size: FIGURE_TEXT.axis },
				maxRotation: 0,
				padding: 4,
				// Ticks at whole steps alone: a bound between two would be nearer to one of them.
				includeBounds: false,
				...(step !== undefined && { stepSize: step }),
				callback: (value: string | number) => tick(Number(value)),
			},
		},
		y: {
			type: "category" as const,
			border: { display: false },
			grid: { display: false },
			// Left alone, the chart gives names no more than half of what a phone has, and cuts them off.
			afterFit: (scale: { width: number }) => {
				if (style.isNarrow) scale.width = narrowNames;
			},
			ticks: {
				autoSkip: false,
				padding: 6,
				color: ({ index }: { readonly index: number }) =>
					isQuiet(index) ? colours.quiet : colours.ink,
				font: { family, size: FIGURE_TEXT.label, lineHeight: LEADING },
			},
		},
	};
}

/** Text right of each bar, in columns; `texts` has one list for each row. */
export type ValueColumns = {
	readonly family: string;
	readonly texts: readonly (readonly { readonly text: string; readonly colour: string }[])[];
	/** Width of one column, px. */
	readonly width: number;
	/** Drawn above each column, centred on the place it is given. */
	readonly head?: (context: CanvasRenderingContext2D, column: number, x: number, y: number) => void;
};

/** Writes the numbers next to the bars, so that a picture can be read without its table. */
export function valueColumns({ family, texts, width, head }: ValueColumns): Plugin {
	return {
		id: "valueColumns",
		afterDatasetsDraw(chart: Chart) {
			const { ctx, chartArea } = chart;
			const { y: rows } = chart.scales;
			const edge = (column: number) => chartArea.right + 8 + (column + 1) * width;
			ctx.save();
			ctx.font = `400 ${FIGURE_TEXT.label}px ${family}`;
			ctx.textAlign = "right";
			ctx.textBaseline = "middle";
			for (const [row, cells] of texts.entries()) {
				const y = rows?.getPixelForValue(row) ?? 0;
				for (const [column, { text, colour }] of cells.entries()) {
					ctx.fillStyle = colour;
					ctx.fillText(text, edge(column), y);
				}
			}
			for (const column of texts[0]?.keys() ?? []) head?.(ctx, column, edge(column), chartArea.top);
			ctx.restore();
		},
	};
}
