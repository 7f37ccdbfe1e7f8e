import { expect, test } from "vitest";
import { writtenDate } from "./written-date.ts";

test.each([
	["2026-11-23", "23 November 2026"],
	["2018-07-01", "1 July 2018"],
	["2018-07", "July 2018"],
	["2018", "2018"],
])("%s is written %s", (date, words) => {
	expect(writtenDate(date)).toBe(words);
});
