import { createRequire } from "node:module";
import { join } from "node:path";
import { GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { FAMILIES } from "#src/theme/type.ts";

const FILES = [
	{
		name: FAMILIES.sans.name,
		file: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
	},
	{
		name: FAMILIES.serif.name,
		file: "@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2",
	},
] as const;

let isRegistered = false;

/** Makes the bundled fonts known to the drawing canvas. They come with the project. */
export function registerBuildFonts(): void {
	if (isRegistered) return;
	const { resolve } = createRequire(join(process.cwd(), "package.json"));
	for (const { name, file } of FILES) {
		if (GlobalFonts.registerFromPath(resolve(file), name) === null) {
			throw new Error(`The font ${file} cannot be read. Run "npm ci".`);
		}
	}
	isRegistered = true;
}

/**
 * Lets `font` choose the weight of a variable font as it does in a browser.
 *
 * The canvas takes a variable font at its default weight, which for Source Sans 3 is the thinnest.
 */
export function followWeights(context: SKRSContext2D): void {
	const prototype = Object.getPrototypeOf(context) as object;
	const font = Object.getOwnPropertyDescriptor(prototype, "font");
	if (font?.get === undefined || font.set === undefined) return;
	const { get, set } = font;
	Object.defineProperty(context, "font", {
		get: () => get.call(context),
		set: (value: string) => {
			set.call(context, value);
			context.fontVariationSettings = `'wght' ${weightOf(value)}`;
		},
	});
	context.fontVariationSettings = "'wght' 400";
}

function weightOf(font: string): number {
	if (/\bbold\b/.test(font)) return 600;
	return Number(font.match(/\b([1-9]00)\b/)?.[1] ?? 400);
}
