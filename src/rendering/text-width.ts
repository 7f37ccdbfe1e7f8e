// By its full name: there a browser gets a canvas of its own (`imports` in package.json).

import { arialWidth } from "#src/domain/text/letter-widths.ts";
import { type MeasuringContext, measuringContext } from "#src/rendering/measuring-context.ts";
import { FAMILIES } from "#src/theme/type.ts";

/** How a text is set. */
export type TextSetting = {
	readonly size: number;
	readonly weight: 400 | 600;
	readonly family?: keyof typeof FAMILIES;
};

let measuring: MeasuringContext | undefined;
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

/**
 * Width of a short text, px, in whichever is wider: the bundled font, or Arial, which stands in for it
 * where a picture is shown on its own.
 */
export function widestWidth(text: string, setting: TextSetting): number {
	const inArial = arialWidth(text, { size: setting.size, isBold: setting.weight > 400 });
	return Math.max(textWidth(text, setting), inArial);
}

/** A text broken at its spaces into lines of at most a width, px; a single word may be wider. */
export function brokenLines(text: string, setting: TextSetting, width: number): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && textWidth(longer, setting) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}
