import { expect, test } from "vitest";
import { formatDate, yearFraction } from "./dates.ts";

test.each([
	["2026-11-23", "23 November 2026"],
	["2018-07-01", "1 July 2018"],
	["2018-07", "July 2018"],
	["2018", "2018"],
])("%s is written %s", (date, words) => {
	expect(formatDate(date)).toBe(words);
});

test("a whole year stands at its middle", () => {
	expect(yearFraction("2018")).toBe(2018.5);
});

test("a month stands at its middle", () => {
	expect(yearFraction("2018-01")).toBeCloseTo(2018 + 0.5 / 12);
});

test("a day stands where it is", () => {
	expect(yearFraction("2018-07-01")).toBe(2018.5);
	expect(yearFraction("2018-12-31")).toBeLessThan(2019);
});

test("later dates are further right", () => {
	const dates = ["2018-01-01", "2018-01-31", "2018-02-01", "2018-12-31", "2019-01-01"];
	expect(dates.map(yearFraction)).toEqual(dates.map(yearFraction).toSorted((a, b) => a - b));
});
