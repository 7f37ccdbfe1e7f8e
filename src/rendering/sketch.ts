import type { Colour } from "#src/theme/palette.ts";
import type { TextSetting } from "./text-width.ts";

/** A text of a sketch, at its baseline. */
export type SketchText = TextSetting & {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly colour: Colour;
};

/** A picture made of shapes and texts, drawn alike as SVG and as PNG. */
export type Sketch = {
	readonly width: number;
	readonly height: number;
	/** SVG markup without text; colours as classes beside their light value. */
	readonly shapes: string;
	readonly texts: readonly SketchText[];
};
