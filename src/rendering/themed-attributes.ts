import { type Colour, PALETTE } from "#src/theme/palette.ts";

/** The attributes that fill or stroke a shape: a class that follows the theme, and its light value. */
export function themedAttributes(what: "fill" | "stroke", colour: Colour): string {
	return `class="${what === "fill" ? "f" : "s"}-${colour}" ${what}="${PALETTE.light[colour]}"`;
}
