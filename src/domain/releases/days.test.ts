import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween, firstDay, lastDay } from "./days.ts";

test("a month lasts from its first to its last day, a year likewise", () => {
	expect([firstDay("2026-02"), lastDay("2026-02")]).toEqual(["2026-02-01", "2026-02-28"]);
	expect(lastDay("2024-02")).toBe("2024-02-29");
	expect([firstDay("2026"), lastDay("2026")]).toEqual(["2026-01-01", "2026-12-31"]);
	expect([firstDay("2026-05-06"), lastDay("2026-05-06")]).toEqual(["2026-05-06", "2026-05-06"]);
});

test("days are counted across months, leap days and backwards", () => {
	expect(daysBetween("2026-11-28", "2026-12-10")).toBe(12);
	expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
	expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
	expect(addDays("2026-08-31", 42)).toBe("2026-10-12");
});

test.each([
	["2025-08-31", 6, "2026-02-28"],
	["2026-10-13", 12, "2027-10-13"],
	["2025-12-22", 24, "2027-12-22"],
])("%s and %i months are %s", (day, months, expected) => {
	expect(addMonths(day, months)).toBe(expected);
});
