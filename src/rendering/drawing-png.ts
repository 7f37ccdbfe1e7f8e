import { createCanvas, loadImage } from "@napi-rs/canvas";
import { PALETTE } from "#src/theme/palette.ts";
import { FAMILIES } from "#src/theme/type.ts";
import { followWeights, registerBuildFonts } from "./build-fonts.ts";
import type { Drawing } from "./drawing.ts";
import { indexedPng } from "./indexed-png.ts";

/** Pixels of the file for each px of the picture. */
const RATIO = 2;

/** A drawing as a PNG in the light theme at twice its size. */
export async function drawingPng(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
	registerBuildFonts();
	const { width, height, shapes, texts } = drawing;
	const canvas = createCanvas(width * RATIO, height * RATIO);
	const context = canvas.getContext("2d");
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * RATIO}" height="${height * RATIO}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
	// The corners beyond the rounded ground would be black otherwise.
	context.fillStyle = "#fff";
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(await loadImage(Buffer.from(svg)), 0, 0);
	context.scale(RATIO, RATIO);
	followWeights(context);
	for (const { text, x, y, size, weight, family = "sans", colour } of texts) {
		context.font = `${weight} ${size}px "${FAMILIES[family].name}"`;
		context.fillStyle = PALETTE.light[colour];
		context.fillText(text, x, y);
	}
	return indexedPng(canvas);
}
