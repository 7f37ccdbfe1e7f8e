import type { SupportLevel } from "#src/schema/claim.ts";
import { PALETTE } from "#src/theme/palette.ts";

/** A level as shown to a reader; `unknown` stands for a missing claim. */
export type ShownLevel = SupportLevel | "unknown";

/**
 * The five signs that carry the levels, as SVG shapes on a 12 by 12 grid.
 *
 * They differ in form, not only in colour: a disc, a half disc, a dotted ring, a dash, a question
 * mark. Drawn in black because they are used as masks.
 */
export const SIGNS: Readonly<Record<ShownLevel, string>> = {
	full: '<circle cx="6" cy="6" r="5"/>',
	partial:
		'<circle cx="6" cy="6" r="4.25" fill="none" stroke="#000" stroke-width="1.5"/><path d="M6 1.5a4.5 4.5 0 0 0 0 9z"/>',
	planned:
		'<circle cx="6" cy="6" r="4.25" fill="none" stroke="#000" stroke-width="1.75" stroke-dasharray="2.2 2.25"/>',
	none: '<path d="M1.75 5h8.5v2h-8.5z"/>',
	unknown:
		'<path d="M3.2 4.2C3.2 2.5 4.4 1.4 6.1 1.4c1.6 0 2.8 1 2.8 2.5 0 1.2-.7 1.8-1.4 2.3-.6.5-.9.8-.9 1.5H5.2c0-1.3.6-1.9 1.3-2.4.6-.5.9-.8.9-1.4 0-.7-.5-1.1-1.3-1.1-.9 0-1.4.5-1.4 1.4zM5 8.9h1.8v1.7H5z"/>',
};

/** The signs as CSS custom properties holding data addresses, for use with `mask-image`. */
export function signsCss(): string {
	const rules = Object.entries(SIGNS).map(([level, shape]) => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12">${shape}</svg>`;
		return `--sign-${level}:url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
	});
	return `:root{${rules.join(";")}}`;
}

/**
 * The signs as pictures in their colours, for tables with thousands of them.
 *
 * A picture is drawn many times faster than a mask; the price is one set of pictures per theme.
 *
 * @param within - Selector of what holds the table.
 */
export function paintedSignsCss(within: string): string {
	const painted = (theme: keyof typeof PALETTE, root: string) =>
		Object.entries(SIGNS)
			.map(([level, shape]) => {
				const colour = PALETTE[theme][level as ShownLevel];
				const drawn = shape.replaceAll("#000", colour);
				const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="${colour}">${drawn}</svg>`;
				return `${root} ${within} .level-${level}::before{background-image:url("data:image/svg+xml,${encodeURIComponent(svg)}")}`;
			})
			.join("");
	const dark = painted("dark", ":root:not([data-theme=light])");
	return [
		"@media (forced-colors:none){",
		`${within} .level::before{mask:none;background:center/contain no-repeat}`,
		painted("light", ":root"),
		`@media (prefers-color-scheme:dark){${dark}}`,
		painted("dark", ":root[data-theme=dark]"),
		"}",
	].join("");
}
