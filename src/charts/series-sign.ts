import type { SERIES } from "#src/theme/series.ts";
import type { ChartStyle } from "./chart-style.ts";
import type { LegendEntry } from "./drawn-legend.ts";

const CORNERS = {
	circle: undefined,
	rect: [-4, -4, 4, -4, 4, 4, -4, 4],
	triangle: [0, -5, 4.5, 4, -4.5, 4],
	rectRot: [0, -5.5, 5.5, 0, 0, 5.5, -5.5, 0],
} as const;

/** The sign of one of several lines in a legend: a piece of its line with its marker. */
export function seriesSign(
	{ colour, dash, marker }: (typeof SERIES)[number],
	{ colours, line }: ChartStyle,
): LegendEntry["sign"] {
	const stroke = line(dash, colour);
	return (context: CanvasRenderingContext2D, x: number, y: number) => {
		context.strokeStyle = stroke.colour;
		context.fillStyle = colours[colour];
		context.lineWidth = 2;
		context.setLineDash([...stroke.dash]);
		context.beginPath();
		context.moveTo(x - 12, y);
		context.lineTo(x + 12, y);
		context.stroke();
		context.beginPath();
		const corners = CORNERS[marker];
		if (corners === undefined) context.arc(x, y, 4.5, 0, 2 * Math.PI);
		for (let at = 0; corners && at < corners.length; at += 2) {
			context.lineTo(x + (corners[at] ?? 0), y + (corners[at + 1] ?? 0));
		}
		context.fill();
	};
}
