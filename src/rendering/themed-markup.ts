import { escapeMarkup } from "#src/domain/text/markup.ts";
import { type Colour, PALETTE } from "#src/theme/palette.ts";
import type { Pattern, TILES } from "#src/theme/patterns.ts";
import { sharedAttributes } from "./shared-attributes.ts";
import { textWidth } from "./text-width.ts";

const COLOURS = new Map(
	Object.entries(PALETTE.light).map(([name, hex]) => [hex.toUpperCase(), name as Colour]),
);

/**
 * Turns the SVG a drawing canvas writes into elements that follow a theme.
 *
 * Every colour of the palette becomes a class, so that one file can be light and dark; the colour
 * itself stays as an attribute for renderers that read no style sheet. Marker colours become
 * patterns and dashes.
 *
 * @param written - The texts in the order they were drawn.
 * @throws When a colour is neither of the palette nor a marker: it would not change with the theme.
 */
export function themedMarkup(
	svg: string,
	marked: ReadonlyMap<string, Marked>,
	written: readonly string[],
): string {
	const texts = svg.match(/<text/g)?.length ?? 0;
	if (texts !== written.length) {
		throw new Error("A text in a chart has a letter that the bundled fonts lack.");
	}
	let next = 0;
	const inner = svg.replace(/^.*?<svg[^>]*>/s, "").replace(/<\/svg>\s*$/, "");
	return sharedAttributes(
		inner
			.replace(/<rect fill-opacity="0"[^>]*\/>/g, "")
			// Their ids count up over all pictures of a build; nothing here reaches beyond its place.
			.replace(/<clipPath.*?<\/clipPath>/gs, "")
			.replace(/ clip-path="[^"]*"/g, "")
			.replace(/<text[^>]*>[^<]*<\/text>/g, (text) => textMarkup(text, written[next++] ?? ""))
			.replace(/ d="(M[^"]*)"/g, (whole, path: string) => circle(path) ?? whole)
			.replace(
				/(fill|stroke)="(#[0-9A-F]{6}|[a-z]+)"/g,
				(whole, what: "fill" | "stroke", colour) =>
					colour === "none" ? whole : themedAttributes(what, colour, marked),
			)
			// Lengths lose what nobody sees; numbers in a text are words, and 1.30 is not 1.3.
			.replace(/>[^<]+<|-?\d+\.\d{2,}/g, (found) =>
				found.startsWith(">") ? found : String(Math.round(Number(found) * 10) / 10),
			)
			// A box says each of its sides once.
			.replace(/ d="M(\S+) (\S+)L(\S+) \2L\3 (\S+)L\1 \4L\1 \2Z"/g, ' d="M$1 $2H$3V$4H$1Z"')
			.replaceAll(' stroke-miterlimit="10"', "")
			.replaceAll(' stroke-width="1"', ""),
	);
}

/** The canvas writes a circle as dozens of curves; two arcs say the same. */
function circle(path: string): string | undefined {
	if ((path.match(/Q/g)?.length ?? 0) < 24) return undefined;
	const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
	const [xs, ys] = [0, 1].map((odd) => numbers.filter((_number, at) => at % 2 === odd));
	const [left, right] = [Math.min(...(xs ?? [])), Math.max(...(xs ?? []))];
	const [top, bottom] = [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))];
	const radius = (right - left) / 2;
	if (Math.abs(bottom - top - 2 * radius) > 0.1) return undefined;
	const half = (sweep: number) => `a${radius} ${radius} 0 0 1 ${sweep} 0`;
	return ` d="M${left} ${(top + bottom) / 2}${half(2 * radius)}${half(-2 * radius)}z"`;
}

function themedAttributes(
	what: "fill" | "stroke",
	colour: string,
	marked: ReadonlyMap<string, Marked>,
): string {
	const marker = marked.get(colour);
	if (marker?.pattern) return `fill="url(#${marker.pattern}-${marker.colour})"`;
	const name = marker?.colour ?? COLOURS.get(colour);
	if (name === undefined) throw new Error(`"${colour}" in a chart is not a colour of the palette.`);
	const dash = marker?.dash ? ` stroke-dasharray="${marker.dash.join(" ")}"` : "";
	return `class="${what === "fill" ? "f" : "s"}-${name}" ${what}="${PALETTE.light[name]}"${dash}`;
}

/** What a marker colour stands for: a filling, or dashes of a line. */
export type Marked = {
	readonly colour: Colour;
	readonly pattern?: keyof typeof TILES;
	readonly dash?: readonly number[];
};

/**
 * Colours that stand for what an SVG canvas cannot write well.
 *
 * It would embed a filling as a picture and turn dashes into long outlines. So the chart is drawn
 * in marker colours, and the reader of the SVG then replaces them by patterns and dashes.
 */
export function markerColours() {
	const marked = new Map<string, Marked>();
	const mark = (what: Marked): string => {
		const key = JSON.stringify(what);
		for (const [colour, known] of marked) if (JSON.stringify(known) === key) return colour;
		// No colour of the palette is this green; the number is in the lowest bits.
		const colour = `#00F7${(marked.size + 1).toString(16).padStart(2, "0").toUpperCase()}`;
		marked.set(colour, what);
		return colour;
	};
	return {
		marked: marked as ReadonlyMap<string, Marked>,
		filling: (pattern: Exclude<Pattern, "solid">, colour: Colour) => mark({ colour, pattern }),
		dashes: (dash: readonly number[], colour: Colour) => mark({ colour, dash }),
	};
}

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
