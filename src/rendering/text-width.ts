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
