import { escapeMarkup } from "#src/domain/text/escape-markup.ts";
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
	const second = attribute(element, "y")?.split(",")[0];
	const attributes = [
		...placed(Number(first), Number(second), attribute(element, "transform")),
		`font-size="${size}"`,
		weight === 600 && 'font-weight="600"',
		`fill="${attribute(element, "fill")}"`,
		text.length > SHORT && `textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"`,
	];
	return `<text ${attributes.filter(Boolean).join(" ")}>${escapeMarkup(text)}</text>`;
}

/** Letters that another font cannot make so wide that it would show. */
const SHORT = 2;

/** A place; a mere shift is added to it, any other transformation stays one. */
function placed(x: number, y: number, transform: string | undefined): readonly string[] {
	const shift = transform?.match(/^translate\((-?[\d.]+) (-?[\d.]+)\)$/);
	if (shift) return [`x="${short(x + Number(shift[1]))}"`, `y="${short(y + Number(shift[2]))}"`];
	const rest = transform === undefined ? [] : [`transform="${transform}"`];
	return [`x="${short(x)}"`, `y="${short(y)}"`, ...rest];
}

function short(length: number): string {
	return String(Math.round(length * 10) / 10);
}

function attribute(element: string, name: string): string | undefined {
	return element.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
}
