import { expect, test } from "vitest";
import { ageInDays, ageInYears, ageLabel, formatDate, yearFraction } from "./dates.ts";

test.each([
	["2026-11-23", "23 November 2026"],
	["2018-07-01", "1 July 2018"],
	["2018-07", "July 2018"],
	["2018", "2018"],
])("%s is written %s", (date, words) => {
	expect(formatDate(date)).toBe(words);
});

test("a whole year is placed at its middle", () => {
	expect(yearFraction("2018")).toBe(2018.5);
});

test("a month is placed at its middle", () => {
	expect(yearFraction("2018-01")).toBeCloseTo(2018 + 0.5 / 12);
});

test("a day is placed where it is", () => {
	expect(yearFraction("2018-07-01")).toBe(2018.5);
	expect(yearFraction("2018-12-31")).toBeLessThan(2019);
});

test("later dates are further right", () => {
	const dates = ["2018-01-01", "2018-01-31", "2018-02-01", "2018-12-31", "2019-01-01"];
	expect(dates.map(yearFraction)).toEqual(dates.map(yearFraction).toSorted((a, b) => a - b));
});

test("every month has its name", () => {
	const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
	expect(months.map((month) => formatDate(month).slice(0, 3)).join(" ")).toBe(
		"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
	);
});

test.each([
	["2026-11-23", "2026-11-23", 0],
	["2026-11-22T23:59:00+02:00", "2026-11-23", 1],
	["2024-02-28", "2024-03-01", 2],
	["2026-11-24", "2026-11-23", 0],
])("from %s to %s it is %i days", (day, today, days) => {
	expect(ageInDays(day, today)).toBe(days);
});

test.each([
	["2026-11-23", "less than a month old"],
	["2026-10-23", "1 month old"],
	["2026-09-23", "2 months old"],
	["2025-06-23", "17 months old"],
	["2025-05-23", "1.5 years old"],
	["2024-04-10", "2.6 years old"],
	["2016-11-23", "10 years old"],
	["2030-01-01", "less than a month old"],
])("%s is, on 23 November 2026, %s", (date, words) => {
	expect(ageLabel(date, "2026-11-23")).toBe(words);
});

test("an age in years is never negative", () => {
	expect(ageInYears("2024-11-23", "2026-11-23")).toBeCloseTo(2, 9);
	expect(ageInYears("2030-01-01", "2026-11-23")).toBe(0);
});
