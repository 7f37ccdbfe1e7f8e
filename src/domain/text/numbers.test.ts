import { expect, test } from "vitest";
import { formatDifference, formatFactor, formatNumber, formatShare } from "./numbers.ts";

test.each([
	[0.5174, "0.517"],
	[2.241, "2.24"],
	[43.21, "43.2"],
	[293.4, "293"],
	[3033.1, "3,033"],
	[32, "32"],
	[0, "0"],
	[-0.25, "−0.250"],
])("%d is written %s", (value, words) => {
	expect(formatNumber(value)).toBe(words);
});

test("a difference carries its sign, and no difference carries none", () => {
	expect([1.5, -1.5, 0].map(formatDifference)).toEqual(["+1.50", "−1.50", "0"]);
});

test("a factor has two decimals", () => {
	expect(formatFactor(1.3204)).toBe("×1.32");
});

test("a few failures are never written as none", () => {
	expect([0, 0.0000067, 0.0123, 1].map(formatShare)).toEqual([
		"0 %",
		"< 0.01 %",
		"1.23 %",
		"100 %",
	]);
});
