import type { Chart, Plugin } from "chart.js";
import type { SupportModel } from "#src/domain/figures/figure.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import type { ChartStyle } from "./chart-style.ts";

/** A hairline above the first row of each entry, from the edge of the picture. */
export function groupLines(
	{ rows }: SupportModel,
	height: number,
	{ colours }: ChartStyle,
): Plugin {
	return {
		id: "groupLines",
		beforeDatasetsDraw({ ctx, chartArea, scales }: Chart) {
			ctx.save();
			ctx.fillStyle = colours.hairline;
			for (const [row, { isFirst }] of rows.entries()) {
				const y = (scales.y?.getPixelForValue(row) ?? 0) - height / 2;
				if (isFirst && row > 0) ctx.fillRect(0, y, chartArea.right, 1);
			}
			ctx.restore();
		},
	};
}

/** The day as a line through all rows, and an arrow where support goes on without a fixed end. */
export function todayLine(
	{ rows, today, day }: SupportModel,
	{ colours, family }: ChartStyle,
): Plugin {
	return {
		id: "todayLine",
		afterDatasetsDraw({ ctx, chartArea, scales }: Chart) {
			const x = scales.x?.getPixelForValue(today) ?? 0;
			const { top, bottom } = chartArea;
			ctx.save();
			ctx.fillStyle = colours.alarm;
			ctx.fillRect(x - 0.75, top - 2, 1.5, bottom - top + 2);
			ctx.font = `600 ${FIGURE_TEXT.axis}px ${family}`;
			ctx.textAlign = "center";
			ctx.textBaseline = "alphabetic";
			ctx.fillText(day, x, 11);
			ctx.fillStyle = colours.full;
			for (const [row, { isOpen }] of rows.entries()) {
				const y = scales.y?.getPixelForValue(row) ?? 0;
				if (isOpen) arrow(ctx, x + 1, y);
			}
			ctx.restore();
		},
	};
}

function arrow(context: CanvasRenderingContext2D, x: number, y: number): void {
	context.beginPath();
	context.moveTo(x, y - 5);
	context.lineTo(x + 8, y);
	context.lineTo(x, y + 5);
	context.closePath();
	context.fill();
}
