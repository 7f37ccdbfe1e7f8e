import { expect, test } from "vitest";
import { arialWidth, dejavuWidth, textLines } from "./letter-widths.ts";

test("a text is as wide as its letters are together", () => {
	// M 833 + e 556 + s 500 + h 556 = 2445 thousandths of 20 px.
	expect(arialWidth("Mesh", { size: 20 })).toBeCloseTo(48.9);
	// Bold: 833 + 556 + 556 + 611 = 2556.
	expect(arialWidth("Mesh", { size: 20, isBold: true })).toBeCloseTo(51.12);
	expect(arialWidth("~–", { size: 1000 })).toBe(584 + 556);
});

test("DejaVu Sans is set smaller, so that it is about as wide", () => {
	// (M 863 + e 615 + s 521 + h 634) = 2633 thousandths of 20 px, of which 87 %.
	expect(dejavuWidth("Mesh", { size: 20 })).toBeCloseTo(45.81);
	// Bold: (995 + 678 + 595 + 712) = 2980, of which 84 %.
	expect(dejavuWidth("Mesh", { size: 20, isBold: true })).toBeCloseTo(50.06);
});

test("a text has the lines of the font in which it has more", () => {
	// "mm mm" at 10 px: 4 * 8.33 + 2.78 = 36.1 in Arial, (4 * 974 + 318) * 0.0087 = 36.66 in DejaVu Sans.
	expect(textLines("mm mm", { size: 10 }, 36.4)).toBe(2);
	expect(textLines("mm mm", { size: 10 }, 36.8)).toBe(1);
});

test("lines break at spaces and behind hyphens, and a word that is too wide where it must", () => {
	const size = { size: 10 };
	// Each letter is 5.56 px, a space 2.78: "aa aa" is 25.02 px; of a line 1.5 % are kept.
	expect(textLines("aa aa", size, 25.5)).toBe(1);
	expect(textLines("aa aa", size, 25)).toBe(2);
	// "aa-" is 14.45 px.
	expect(textLines("aa-aa", size, 15)).toBe(2);
	// "11–" is 16.68 px.
	expect(textLines("11–11", size, 17)).toBe(2);
	// 44.48 px in rooms of 20 px; of each 1.5 % are kept.
	expect(textLines("aaaaaaaa", size, 20)).toBe(3);
	expect(textLines("", size, 20)).toBe(1);
});
