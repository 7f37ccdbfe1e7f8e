import type { Tone } from "#src/domain/figures/figure.ts";
import { TONES } from "#src/theme/patterns.ts";
import type { ChartStyle } from "./chart-style.ts";

/** Draws a small square in the colour and the filling of a meaning, around the place given. */
export function swatch(
	context: CanvasRenderingContext2D,
	tone: Tone,
	{ paint, colours }: ChartStyle,
	at: { readonly x: number; readonly y: number },
): void {
	const { colour, pattern } = TONES[tone];
	context.fillStyle = paint(pattern, colour);
	context.fillRect(at.x - 6, at.y - 6, 12, 12);
	context.fillStyle = colours[colour];
	// A rim of four thin bars: the renderer turns stroked rectangles into long paths.
	context.fillRect(at.x - 6, at.y - 6, 12, 1);
	context.fillRect(at.x - 6, at.y + 5, 12, 1);
	context.fillRect(at.x - 6, at.y - 6, 1, 12);
	context.fillRect(at.x + 5, at.y - 6, 1, 12);
}
