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

/** Width of a text in the fonts of the house, px. */
export function textWidth(text: string, { size, weight, family = "sans" }: TextSetting): number {
	measuring ??= measuringContext();
	measuring.font = `${weight} ${size}px "${FAMILIES[family].name}"`;
	return measuring.measureText(text).width;
}

function measuringContext(): SKRSContext2D {
	registerBuildFonts();
	const context = createCanvas(1, 1).getContext("2d");
	followWeights(context);
	return context;
}
