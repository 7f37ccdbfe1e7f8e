import { expect, test } from "vitest";
import { arialLines, arialWidth } from "./letter-widths.ts";

test("a text is as wide as its letters are together", () => {
	// M 833 + e 556 + s 500 + h 556 = 2445 thousandths of 20 px.
	expect(arialWidth("Mesh", { size: 20 })).toBeCloseTo(48.9);
	// Bold: 833 + 556 + 556 + 611 = 2556.
	expect(arialWidth("Mesh", { size: 20, isBold: true })).toBeCloseTo(51.12);
	expect(arialWidth("~", { size: 1000 })).toBe(584);
});

test("lines break at spaces and behind hyphens, and a word that is too wide where it must", () => {
	const size = { size: 10 };
	// Each letter is 5.56 px, a space 2.78: "aa aa" is 25.02 px; of a line 1.5 % are kept.
	expect(arialLines("aa aa", size, 25.5)).toBe(1);
	expect(arialLines("aa aa", size, 25)).toBe(2);
	// "aa-" is 14.45 px.
	expect(arialLines("aa-aa", size, 15)).toBe(2);
	// 44.48 px in rooms of 20 px; of each 1.5 % are kept.
	expect(arialLines("aaaaaaaa", size, 20)).toBe(3);
	expect(arialLines("", size, 20)).toBe(1);
});
