import { type Canvas, createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { CHART_WIDTH } from "#src/charts/chart-sizes.ts";
import { type ChartStyle, memoizedPattern } from "#src/charts/chart-style.ts";
import { heightOf } from "#src/charts/registry.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { PALETTE } from "#src/theme/palette.ts";
import { TILES } from "#src/theme/patterns.ts";
import { FAMILIES } from "#src/theme/type.ts";
import { followWeights, registerBuildFonts } from "./build-fonts.ts";
import { drawChart, tilePattern } from "./draw-chart.ts";
import type { Drawing } from "./drawing.ts";
import { FRAME_MARGIN, frameLines, slideRoom } from "./frame-lines.ts";
import { indexedPng } from "./indexed-png.ts";

/** Pixels of the file for each px of the picture. */
const RATIO = 2;

/** A figure as a PNG in the light theme at twice its size, with title, unit, source and day inside. */
export function framedPng(
	figure: Figure,
	address: string,
	isSlide = false,
): Uint8Array<ArrayBuffer> {
	registerBuildFonts();
	const chart = isSlide
		? slideRoom(figure, address)
		: { width: CHART_WIDTH.wide, height: heightOf(figure.chart, false) };
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
	withDrawing(figure, chart, (drawing) => {
		context.drawImage(drawing, FRAME_MARGIN, frame.top, chart.width, chart.height);
	});
	return written(canvas);
}

/** The file of a canvas, which is let go at once: pixels may be hundreds of MB, and are collected late. */
function written(canvas: Canvas): Uint8Array<ArrayBuffer> {
	const png = indexedPng(canvas);
	letGo(canvas);
	return png;
}

function letGo(canvas: Canvas): void {
	canvas.width = 1;
	canvas.height = 1;
}

function withDrawing(
	figure: Figure,
	{ width, height }: { readonly width: number; readonly height: number },
	use: (drawing: Canvas) => void,
): void {
	// Chart.js takes the size it finds as the picture's and makes the canvas as fine as asked.
	const canvas = createCanvas(width, height);
	const context = canvas.getContext("2d");
	drawChart(context, figure.chart, pngStyle(context), () => use(canvas), RATIO);
	letGo(canvas);
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

/** A picture to be made: a chart with what is around it, or a drawing. */
export type PngJob =
	| { readonly figure: Figure; readonly address: string; readonly isSlide?: boolean }
	| { readonly drawing: Drawing };

/** Makes the picture of a job. */
export async function pngOf(job: PngJob): Promise<Uint8Array<ArrayBuffer>> {
	if ("drawing" in job) return drawingPng(job.drawing);
	return framedPng(job.figure, job.address, job.isSlide);
}

/** A drawing as a PNG in the light theme at twice its size. */
export async function drawingPng(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
	registerBuildFonts();
	const { width, height, shapes, texts } = drawing;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * RATIO}" height="${height * RATIO}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
	// Before the canvas is there: it would stay as long as the picture loads.
	const picture = await loadImage(Buffer.from(svg));
	const canvas = createCanvas(width * RATIO, height * RATIO);
	const context = canvas.getContext("2d");
	// The corners beyond the rounded ground would be black otherwise.
	context.fillStyle = "#fff";
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(picture, 0, 0);
	context.scale(RATIO, RATIO);
	followWeights(context);
	for (const { text, x, y, size, weight, family = "sans", colour } of texts) {
		context.font = `${weight} ${size}px "${FAMILIES[family].name}"`;
		context.fillStyle = PALETTE.light[colour];
		context.fillText(text, x, y);
	}
	return written(canvas);
}
