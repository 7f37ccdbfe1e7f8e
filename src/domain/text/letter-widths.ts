/**
 * How wide a text is in Arial, and into how many lines it breaks: the fonts of a live page are those
 * of the reader's system, and most of them have this or a font of the same widths.
 *
 * @module
 */

/** Widths of the letters from the space to the tilde, thousandths of the size. */
const REGULAR = letters(
	"278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278",
	"556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556",
	"1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778",
	"667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556",
	"333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556",
	"556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",
);
const BOLD = letters(
	"278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278",
	"556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611",
	"975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778",
	"667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556",
	"333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611",
	"611 611 389 556 333 611 556 778 556 556 500 389 280 389 584",
);

/** Width of a letter that is not in the tables, thousandths: wider than nearly all letters. */
const OTHER = 650;

/** How much wider a line may be than its letters add up to: a browser rounds the place of each. */
const ROUNDED = 1.002;

/** How a text is set: its size in px, and whether it is bold. */
export type ArialSetting = { readonly size: number; readonly isBold?: boolean };

/** Width of a text in Arial, px. */
export function arialWidth(text: string, { size, isBold = false }: ArialSetting): number {
	const table = isBold ? BOLD : REGULAR;
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum += table[text.charCodeAt(at) - 32] ?? OTHER;
	return (sum * size) / 1000;
}

/**
 * Into how many lines a text breaks at its spaces and behind its hyphens.
 *
 * A word that is wider than the room is broken where it has to be.
 *
 * @param width - Width of a line, px; a very little of it is kept for rounding.
 */
export function arialLines(text: string, setting: ArialSetting, width: number): number {
	const room = width / ROUNDED;
	let lines = 1;
	let used = 0;
	for (const word of text.match(/[^ -]*-+(?=[a-z0-9])|[^ ]+ *| +/gi) ?? []) {
		const width = arialWidth(word.trimEnd(), setting);
		if (used > 0 && used + width > room) {
			lines++;
			used = 0;
		}
		if (width > room) {
			lines += Math.ceil(width / room) - 1;
			used = width % room;
		} else used += arialWidth(word, setting);
	}
	return lines;
}

function letters(...rows: readonly string[]): readonly number[] {
	return rows.join(" ").split(" ").map(Number);
}
