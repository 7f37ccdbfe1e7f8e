import { type Colour, PALETTE } from "#src/theme/palette.ts";
import type { Marked } from "./marker-colours.ts";
import { textMarkup } from "./text-markup.ts";

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
	return (
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
			.replaceAll(' stroke-width="1"', "")
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
