import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from "chart.js";
import { type ChartStyle, memoizedPattern } from "#src/charts/chart-style.ts";
import { PALETTE } from "#src/theme/palette.ts";
import { TILES, type Tile } from "#src/theme/patterns.ts";

// Only what the charts of src/charts use: the rest of the library stays out of the page.
Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

export { Chart };

/** The theme the reader sees: the one forced on the page, else the system's. */
export function shownTheme(): "light" | "dark" {
	const forced = document.documentElement.dataset.theme;
	if (forced === "light" || forced === "dark") return forced;
	return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** How charts are drawn here: the theme the reader sees, the fonts of the page. */
export function browserStyle(context: CanvasRenderingContext2D, isNarrow: boolean): ChartStyle {
	const colours = PALETTE[shownTheme()];
	return {
		colours,
		family: getComputedStyle(document.documentElement).getPropertyValue("--font-sans"),
		isNarrow,
		paint: memoizedPattern((pattern, colour) =>
			pattern === "solid" ? colours[colour] : tilePattern(context, TILES[pattern], colours[colour]),
		),
		line: (dash, colour) => ({ colour: colours[colour], dash }),
	};
}

/** Times a tile is drawn larger than it is shown, so that its lines stay sharp. */
const FINENESS = 4;

function tilePattern(
	context: CanvasRenderingContext2D,
	tile: Tile,
	colour: string,
): CanvasPattern | string {
	const canvas = document.createElement("canvas");
	canvas.width = tile.size * FINENESS;
	canvas.height = tile.size * FINENESS;
	const pen = canvas.getContext("2d");
	const pattern = pen && context.createPattern(drawTile(pen, tile, colour), "repeat");
	pattern?.setTransform(new DOMMatrix([1 / FINENESS, 0, 0, 1 / FINENESS, 0, 0]));
	return pattern ?? colour;
}

function drawTile(pen: CanvasRenderingContext2D, { path, line }: Tile, colour: string) {
	pen.scale(FINENESS, FINENESS);
	pen.strokeStyle = colour;
	pen.fillStyle = colour;
	pen.lineWidth = line ?? 0;
	if (line === undefined) pen.fill(new Path2D(path));
	else pen.stroke(new Path2D(path));
	return pen.canvas;
}
