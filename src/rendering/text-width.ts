import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { FAMILIES } from "#src/theme/type.ts";
import { followWeights, registerBuildFonts } from "./build-fonts.ts";

/** How a text is set. */
export type TextSetting = {
	readonly size: number;
	readonly weight: 400 | 600;
	readonly family?: keyof typeof FAMILIES;
};

let measuring: SKRSContext2D | undefined;
const widths = new Map<string, number>();

/** Width of a text in the bundled fonts, px. */
export function textWidth(text: string, { size, weight, family = "sans" }: TextSetting): number {
	const font = `${weight} ${size}px "${FAMILIES[family].name}"`;
	const known = widths.get(font + text);
	if (known !== undefined) return known;
	measuring ??= measuringContext();
	measuring.font = font;
	const { width } = measuring.measureText(text);
	widths.set(font + text, width);
	return width;
}

function measuringContext(): SKRSContext2D {
	registerBuildFonts();
	const context = createCanvas(1, 1).getContext("2d");
	followWeights(context);
	return context;
}
