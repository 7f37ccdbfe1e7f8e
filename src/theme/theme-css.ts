import { type Colour, PALETTE } from "#src/theme/palette.ts";
import { crossedCss, hatchCss } from "#src/theme/patterns.ts";

/**
 * The palette and the hatching as CSS custom properties that follow the reader's system.
 *
 * `data-theme="light"` or `"dark"` on the root element forces one of the two.
 *
 * @param names - The colours that are used, where not all are.
 * @param isHatched - Whether anything on the page is hatched.
 */
export function themeCss(
	names = Object.keys(PALETTE.light) as readonly Colour[],
	isHatched = true,
): string {
	const colours = names.map(
		(name) => `--${name}:light-dark(${PALETTE.light[name]},${PALETTE.dark[name]})`,
	);
	return [
		`:root{color-scheme:light dark;${colours.join(";")}${isHatched ? `;--hatch:${hatchCss()};--crossed:${crossedCss()}` : ""}}`,
		":root[data-theme=light]{color-scheme:light}",
		":root[data-theme=dark]{color-scheme:dark}",
	].join("");
}
