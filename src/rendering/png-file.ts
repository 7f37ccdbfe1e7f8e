import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { CHART_WIDTH } from "#src/charts/chart-sizes.ts";
import type { ChartStyle } from "#src/charts/chart-style.ts";
import { memoizedPattern } from "#src/charts/memoized-pattern.ts";
import { heightOf } from "#src/charts/registry.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { PALETTE } from "#src/theme/palette.ts";
import { TILES } from "#src/theme/patterns.ts";
import { FAMILIES } from "#src/theme/type.ts";
import { followWeights, registerBuildFonts } from "./build-fonts.ts";
import { drawChart } from "./draw-chart.ts";
import { FRAME_MARGIN, frameLines } from "./frame-lines.ts";
import { indexedPng } from "./indexed-png.ts";
import { tilePattern } from "./tile-pattern.ts";

/** Pixels of the file for each px of the picture. */
const RATIO = 2;

/** A figure as a PNG in the light theme at twice its size, with title, unit, source and day inside. */
export function framedPng(figure: Figure, address: string): Uint8Array<ArrayBuffer> {
	registerBuildFonts();
	const chart = { width: CHART_WIDTH.wide, height: heightOf(figure.chart, false) };
	const frame = frameLines(figure, chart, address);
	const width = chart.width + 2 * FRAME_MARGIN;
	const canvas = createCanvas(width * RATIO, frame.height * RATIO);
	const context = canvas.getContext("2d");
	context.scale(RATIO, RATIO);
	context.fillStyle = PALETTE.light.paper;
	context.fillRect(0, 0, width, frame.height);
	followWeights(context);
	for (const { text, y, colour, size, weight, family = "sans" } of [
		...frame.above,
		...frame.below,
	]) {
		context.font = `${weight} ${size}px "${FAMILIES[family].name}"`;
		context.fillStyle = PALETTE.light[colour];
		context.fillText(text, FRAME_MARGIN, y);
	}
	context.drawImage(drawn(figure, chart), FRAME_MARGIN, frame.top, chart.width, chart.height);
	return indexedPng(canvas);
}

function drawn(figure: Figure, { width, height }: { width: number; height: number }) {
	// Chart.js takes the size it finds as the picture's and makes the canvas as fine as asked.
	const canvas = createCanvas(width, height);
	const context = canvas.getContext("2d");
	drawChart(context, figure.chart, pngStyle(context), RATIO);
	return canvas;
}

function pngStyle(context: SKRSContext2D): ChartStyle {
	const colours = PALETTE.light;
	return {
		colours,
		family: `"${FAMILIES.sans.name}"`,
		isNarrow: false,
		paint: memoizedPattern((pattern, colour) =>
			pattern === "solid" ? colours[colour] : tilePattern(context, TILES[pattern], colours[colour]),
		),
		line: (dash, colour) => ({ colour: colours[colour], dash }),
	};
}
