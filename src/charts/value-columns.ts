import type { Chart, Plugin } from "chart.js";
import { FIGURE_TEXT } from "#src/theme/type.ts";

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
