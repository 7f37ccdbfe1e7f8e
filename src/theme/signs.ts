import type { SupportLevel } from "#src/schema/comparison/claim.ts";

/** A level as shown to a reader; `unknown` stands for a missing claim. */
export type ShownLevel = SupportLevel | "unknown";

/**
 * The five signs that carry the levels, as SVG shapes on a 12 by 12 grid.
 *
 * They differ in form, not only in colour: a disc, a half disc, a dotted ring, a dash, a question
 * mark. Drawn in black; who draws them fills in the colour.
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

/**
 * The same signs drawn by CSS on a box of 11 px: a table of thousands is painted in a third of the
 * time it takes with pictures. What assistive technology reads is the word next to the sign.
 */
const BOXES: Readonly<Record<ShownLevel, string>> = {
	full: "background:currentColor;border-radius:50%",
	partial:
		"border:1.5px solid;border-radius:50%;background:linear-gradient(90deg,currentColor 50%,#0000 50%)",
	planned: "border:1.75px dashed;border-radius:50%",
	none: "height:2px;background:currentColor;vertical-align:3px",
	unknown:
		'content:"?"/"";font:700 12px/11px var(--font-sans,sans-serif);text-align:center;vertical-align:0',
};

/**
 * The sign of an unknown that somebody looked for in vain: the question mark in a ring, so that it
 * differs in form from the one of what nobody has looked for.
 */
const LOOKED_FOR =
	'content:"?"/"";font:700 9px/9px var(--font-sans,sans-serif);text-align:center;border:1px solid;border-radius:50%;vertical-align:0';

/** After the word of a claim that was carried over from another record and not read since. */
const UNREAD = 'content:" °"/", recorded, evidence not read"';

/** The signs of the five levels alone, as CSS rules: all that a live page has. */
export function levelSignsCss(): string {
	return Object.entries(BOXES)
		.map(([level, box]) => `.level.level-${level}::before{${box}}`)
		.join("");
}

/** The signs before every level, as CSS rules. */
export function signsCss(): string {
	return [
		levelSignsCss(),
		`.level.looked-for::before{${LOOKED_FOR}}`,
		`.level.unread::after{${UNREAD}}`,
	].join("");
}
