import { escapeMarkup } from "./escape-markup.ts";
import { textWidth } from "./text-width.ts";

/**
 * One text of the drawing canvas as an SVG text that keeps its width in any font.
 *
 * The canvas places every letter by itself; a single place and a length say the same, can be
 * selected and read as words, and stay put where the font is missing.
 *
 * @param text - What was written; the canvas loses letters that its font joins into one, as in "ft".
 */
export function textMarkup(element: string, text: string): string {
	const first = attribute(element, "x")?.split(",")[0];
	const size = Number(attribute(element, "font-size"));
	const weight = Number(attribute(element, "font-weight") ?? 400) > 400 ? 600 : 400;
	const width = textWidth(text, { size, weight });
	const transform = attribute(element, "transform");
	const attributes = [
		`x="${first}"`,
		`y="${attribute(element, "y")?.split(",")[0]}"`,
		transform && `transform="${transform}"`,
		`font-size="${size}"`,
		weight === 600 && 'font-weight="600"',
		`fill="${attribute(element, "fill")}"`,
		text.length > 1 && `textLength="${width.toFixed(2)}" lengthAdjust="spacingAndGlyphs"`,
	];
	return `<text ${attributes.filter(Boolean).join(" ")}>${escapeMarkup(text)}</text>`;
}

function attribute(element: string, name: string): string | undefined {
	return element.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
}
