import { expect, test } from "vitest";
import { belongsTo, compareCycles, compareVersions, rangeHolds } from "./cycle-order.ts";

test("versions are compared by their numbers, not as text", () => {
	const sorted = ["1.9", "1.31", "1.10", "2.0", "1.31.1"].toSorted(compareVersions);
	expect(sorted).toEqual(["2.0", "1.31.1", "1.31", "1.10", "1.9"]);
	expect(["asm-1-9", "asm-1-30"].toSorted(compareVersions)).toEqual(["asm-1-30", "asm-1-9"]);
	expect(compareVersions("1.30", "1.30")).toBe(0);
});

test("of one number the free line comes before the paid one", () => {
	const free = { cycle: "1.22", edition: "open-source" } as const;
	const paid = { cycle: "1.22", edition: "enterprise" } as const;
	expect([paid, free].toSorted(compareCycles)).toEqual([free, paid]);
});

test.each([
	["1.30.7", "1.30", true],
	["1.30", "1.30", true],
	["1.31.3-asm.9", "1.31", true],
	["1.3.7", "1.30", false],
	["1.301.0", "1.30", false],
	["edge-26.6.3", "2.20", true],
	["1.30.2-2", "asm-1-30", true],
])("%s belongs to %s: %s", (version, cycle, expected) => {
	expect(belongsTo(version, cycle)).toBe(expected);
});

test("a range holds both of its ends and nothing beyond them", () => {
	const range = { min: "1.9", max: "1.11" };
	expect(["1.8", "1.9", "1.10", "1.11", "1.12"].filter((one) => rangeHolds(range, one))).toEqual([
		"1.9",
		"1.10",
		"1.11",
	]);
});
