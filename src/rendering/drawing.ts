import { escapeMarkup } from "#src/domain/text/markup.ts";
import { type Colour, PALETTE } from "#src/theme/palette.ts";
import { FAMILIES } from "#src/theme/type.ts";
import { type TextSetting, textWidth } from "./text-width.ts";
import { type PictureTheme, themeStyle } from "./theme-style.ts";

/** A text of a drawing, at its baseline. */
export type DrawingText = TextSetting & {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly colour: Colour;
	/** Keeps to its room in every font, however short it is. */
	readonly isFitted?: boolean;
};

/** A picture made of shapes and texts, drawn alike as SVG and as PNG. */
export type Drawing = {
	readonly width: number;
	readonly height: number;
	/** SVG markup without text; colours as classes next to their light value. */
	readonly shapes: string;
	readonly texts: readonly DrawingText[];
};

/** A drawing as an SVG that says by itself what it shows. */
export function drawingSvg(
	{ width, height, shapes, texts }: Drawing,
	said: { readonly title: string; readonly takeaway: string; readonly unit: string },
	theme: PictureTheme,
): string {
	// Texts that are set alike share a group, which says once how.
	const groups = Map.groupBy(texts, settingOf);
	const words = [...groups].map(([setting, set]) => `<g ${setting}>${set.map(text).join("")}</g>`);
	const markup = shapes + words.join("");
	const head = `<title>${escapeMarkup(said.title)}</title><desc>${escapeMarkup(`${said.takeaway} ${said.unit}`)}</desc>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${head}${themeStyle(markup, theme)}${markup}</svg>\n`;
}

function settingOf({ size, weight, family = "sans", colour }: DrawingText): string {
	const { name, fallback } = FAMILIES[family];
	return `class="f-${colour}" fill="${PALETTE.light[colour]}" font-family="${escapeMarkup(`"${name}", ${fallback}`)}" font-size="${size}" font-weight="${weight}"`;
}

/** Short words may take the width another font gives them; long ones keep to their room. */
const LONG = 24;

function text({ text: words, x, y, isFitted = false, ...setting }: DrawingText): string {
	const length =
		words.length < LONG && !isFitted
			? ""
			: ` textLength="${textWidth(words, setting).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
	return `<text x="${x}" y="${y}"${length}>${escapeMarkup(words)}</text>`;
}
