import { type Colour, PALETTE } from "#src/theme/palette.ts";
import { TILES } from "#src/theme/patterns.ts";

/** Light, dark, or whichever the reader's system asks for. */
export type PictureTheme = "light" | "dark" | "auto";

/**
 * Clips every patterned shape to its own box. A printer turns a pattern into an image as large as what
 * it is clipped to: without this the whole sheet, for each shape.
 */
const CLIPPED = "[fill^=url]{clip-path:inset(0)}";

/** The style sheet and the patterns an SVG needs for the colours its markup uses. */
export function themeStyle(markup: string, theme: PictureTheme): string {
	const tiles = [...new Set(markup.match(/url\(#[a-z0-9-]+\)/g))].map((reference) =>
		tile(reference.slice(5, -1)),
	);
	const body = markup + tiles.join("");
	const used = [...new Set([...body.matchAll(/class="([fs])-([a-z0-9-]+)"/g)].map(String))]
		.map((match) => match.split(","))
		.map(([, kind, colour]) => ({ kind: kind as "f" | "s", colour: colour as Colour }));
	const rules = (mode: "light" | "dark") =>
		used.map(({ kind, colour }) => {
			const property = kind === "f" ? "fill" : "stroke";
			return `.${kind}-${colour}{${property}:${PALETTE[mode][colour]}}`;
		});
	const css =
		theme === "auto"
			? `${rules("light").join("")}@media(prefers-color-scheme:dark){${rules("dark").join("")}}`
			: rules(theme).join("");
	return `<style>${css}${tiles.length > 0 ? CLIPPED : ""}</style><defs>${tiles.join("")}</defs>`;
}

/** A filling as an SVG pattern; its id is the tile's name and the colour's, joined. */
function tile(id: string): string {
	const [name = "", ...rest] = id.split("-");
	const { size, path, line } = TILES[name as keyof typeof TILES];
	const colour = rest.join("-") as Colour;
	const hex = PALETTE.light[colour];
	const drawn =
		line === undefined
			? `<path d="${path}" class="f-${colour}" fill="${hex}"/>`
			: `<path d="${path}" class="s-${colour}" fill="none" stroke="${hex}" stroke-width="${line}"/>`;
	return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${drawn}</pattern>`;
}
