import { createCanvas, DOMMatrix, Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
} from "chart.js";
import type { ChartStyle } from "#src/charts/chart-style.ts";
import { configurationOf } from "#src/charts/registry.ts";
import type { ChartModel } from "#src/domain/figures/figure.ts";
import type { Tile } from "#src/theme/patterns.ts";
import { followWeights } from "./build-fonts.ts";

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
);

/**
 * Draws a chart on a canvas of the build, as a browser would draw it on its own.
 *
 * Chart.js keeps every chart, and its canvas with it, until it is destroyed, which clears the canvas.
 *
 * @param read - Takes from the canvas what is wanted, as long as the drawing is there.
 */
export function drawChart<Read>(
	context: SKRSContext2D,
	model: ChartModel,
	style: ChartStyle,
	read: () => Read,
	pixelRatio = 1,
): Read {
	followWeights(context);
	rememberWidths(context);
	const configuration = configurationOf(model, style);
	// Without animation the constructor draws at once.
	const chart = new Chart(context as never, {
		...configuration,
		options: {
			...configuration.options,
			responsive: false,
			animation: false,
			devicePixelRatio: pixelRatio,
			events: [],
		},
	});
	const found = read();
	chart.destroy();
	return found;
}

const measured = new Map<string, TextMetrics>();
/** Most texts whose measures are kept. */
const MOST_MEASURED = 20_000;

/** Lets a context measure a text once: charts share their labels, and to measure one takes as long as to write it. */
function rememberWidths(context: SKRSContext2D): void {
	const measure = context.measureText.bind(context);
	context.measureText = (text) => {
		const key = [context.font, context.textAlign, context.textBaseline, text].join("\n");
		const found = measured.get(key) ?? measure(text);
		if (measured.size >= MOST_MEASURED) measured.clear();
		measured.set(key, found);
		return found;
	};
}

/** Times a tile is drawn larger than it is shown, so that its lines stay sharp. */
const FINENESS = 4;

/** A filling for a canvas of the build, in a colour. */
export function tilePattern(context: SKRSContext2D, tile: Tile, colour: string): CanvasPattern {
	const canvas = createCanvas(tile.size * FINENESS, tile.size * FINENESS);
	const pen = canvas.getContext("2d");
	pen.scale(FINENESS, FINENESS);
	const path = new Path2D(tile.path);
	pen.strokeStyle = colour;
	pen.fillStyle = colour;
	pen.lineWidth = tile.line ?? 0;
	if (tile.line === undefined) pen.fill(path);
	else pen.stroke(path);
	const pattern = context.createPattern(canvas, "repeat");
	pattern.setTransform(new DOMMatrix([1 / FINENESS, 0, 0, 1 / FINENESS, 0, 0]));
	return pattern as unknown as CanvasPattern;
}
