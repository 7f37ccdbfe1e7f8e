import type { Colour } from "#src/theme/palette.ts";
import type { TextSetting } from "./text-width.ts";

/** A text of a drawing, at its baseline. */
export type DrawingText = TextSetting & {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly colour: Colour;
};

/** A picture made of shapes and texts, drawn alike as SVG and as PNG. */
export type Drawing = {
	readonly width: number;
	readonly height: number;
	/** SVG markup without text; colours as classes next to their light value. */
	readonly shapes: string;
	readonly texts: readonly DrawingText[];
};
