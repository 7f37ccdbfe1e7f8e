import { createCanvas, DOMMatrix, Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import type { Tile } from "#src/theme/patterns.ts";

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
