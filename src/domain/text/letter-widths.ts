/**
 * How wide a text is in Arial, and into how many lines it breaks on most systems: the fonts of a live page
 * are those of the reader's system, and most have Arial or a font of its widths; others have DejaVu Sans,
 * which the page sets smaller.
 *
 * @module
 */

/** How much smaller than Arial DejaVu Sans is set, per cent: so a line breaks nearly always at the same word. */
export const DEJAVU_SIZE = { regular: 87, bold: 84 } as const;

/** Widths of the letters from the space to the tilde, and of the dash between numbers, thousandths of the size. */
const REGULAR = letters(
	"278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278",
	"556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556",
	"1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778",
	"667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556",
	"333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556",
	"556 556 333 500 278 556 500 722 500 500 500 334 260 334 584 556",
);
const BOLD = letters(
	"278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278",
	"556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611",
	"975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778",
	"667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556",
	"333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611",
	"611 611 389 556 333 611 556 778 556 556 500 389 280 389 584 556",
);

/** The same letters of DejaVu Sans. */
const DEJAVU = letters(
	"318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337",
	"636 636 636 636 636 636 636 636 636 636 337 337 838 838 838 531",
	"1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787",
	"603 787 695 635 611 732 684 989 685 611 685 390 337 390 838 500",
	"500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612",
	"635 635 411 521 392 634 592 818 592 592 525 636 337 636 838 500",
);
const DEJAVU_BOLD = letters(
	"348 456 521 838 696 1002 872 306 457 457 523 838 380 415 380 365",
	"696 696 696 696 696 696 696 696 696 696 400 400 838 838 838 580",
	"1000 774 762 734 830 683 683 821 837 372 372 775 637 995 837 850",
	"733 850 770 720 682 812 774 1103 771 724 725 457 365 457 838 500",
	"500 675 716 593 716 678 435 716 712 343 343 665 343 1042 712 687",
	"716 716 493 595 478 712 652 924 645 652 582 712 365 712 838 500",
);

/** Width of a letter that is not in the tables, thousandths: wider than nearly all letters. */
const OTHER = 650;

/** How much wider a line may be than its letters add up to: a browser rounds the place of each. */
const ROUNDED = 1.002;

/** How a text is set: its size in px, and whether it is bold. */
export type ArialSetting = { readonly size: number; readonly isBold?: boolean };

/** Width of a text in Arial, px. */
export function arialWidth(text: string, { size, isBold = false }: ArialSetting): number {
	return (size * thousandths(text, isBold ? BOLD : REGULAR)) / 1000;
}

/** Width of a text in DejaVu Sans as a live page sets it, px. */
export function dejavuWidth(text: string, { size, isBold = false }: ArialSetting): number {
	const [table, share] = isBold ? [DEJAVU_BOLD, DEJAVU_SIZE.bold] : [DEJAVU, DEJAVU_SIZE.regular];
	return (size * share * thousandths(text, table)) / 100_000;
}

function thousandths(text: string, table: readonly number[]): number {
	let sum = 0;
	for (const letter of text) {
		sum += table[letter === "–" ? table.length - 1 : letter.charCodeAt(0) - 32] ?? OTHER;
	}
	return sum;
}

/**
 * Into how many lines a text breaks at its spaces and behind its hyphens and dashes, in whichever font it takes more.
 *
 * A word that is wider than the room is broken where it has to be.
 *
 * @param width - Width of a line, px; a very little of it is kept for rounding.
 */
export function textLines(text: string, setting: ArialSetting, width: number): number {
	return Math.max(
		...measuredWords(text, setting).map((words) => brokenInto(words, width / ROUNDED)),
	);
}

/** A word and what follows it: the width that must fit, and the width it takes in a line. */
type Word = { readonly fits: number; readonly takes: number };

const measured = new Map<string, readonly (readonly Word[])[]>();
/** Most texts that are kept: a text is asked for at a hundred widths, and seldom again. */
const MOST_MEASURED = 2_000;

/** The words of a text in each of the two fonts. */
function measuredWords(text: string, setting: ArialSetting): readonly (readonly Word[])[] {
	const key = `${setting.size} ${setting.isBold ?? false} ${text}`;
	const known = measured.get(key);
	if (known !== undefined) return known;
	const words = text.match(/[^ –-]*[–-]+(?=[a-z0-9])|[^ ]+ *| +/gi) ?? [];
	const found = [arialWidth, dejavuWidth].map((widthOf) =>
		words.map((word) => ({
			fits: widthOf(word.trimEnd(), setting),
			takes: widthOf(word, setting),
		})),
	);
	if (measured.size === MOST_MEASURED) measured.clear();
	measured.set(key, found);
	return found;
}

function brokenInto(words: readonly Word[], room: number): number {
	let lines = 1;
	let used = 0;
	for (const { fits, takes } of words) {
		if (used > 0 && used + fits > room) {
			lines++;
			used = 0;
		}
		if (fits > room) {
			lines += Math.ceil(fits / room) - 1;
			used = fits % room;
		} else used += takes;
	}
	return lines;
}

function letters(...rows: readonly string[]): readonly number[] {
	return rows.join(" ").split(" ").map(Number);
}
