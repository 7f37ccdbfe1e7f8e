import { expect, test } from "vitest";
import { cycle, releases } from "./cycle.fixture.ts";
import { cadence, forcedUpgradeGap, supportWindow, windowDays } from "./window.ts";

const list = releases([
	cycle("1.3", { released: "2026-07-01" }),
	cycle("1.2", { released: "2026-04-01", support_ends: "2027-01-01" }),
	cycle("1.2", { edition: "enterprise", released: "2026-04-05", support_ends: "2028-04-05" }),
	cycle("1.1", { released: "2026-01-01", support_ends: "2026-10-01" }),
	cycle("1.0", { released: "2025-10-01", support_ends: "2026-05-01" }),
]);

test("cadence is counted within an edition: 92, 90 and 91 days", () => {
	expect(cadence(list)).toEqual({ days: 91, counted: 3 });
	expect(cadence(releases([cycle("1.0", { released: "2026-01-01" })]))).toBeUndefined();
});

test("a window runs from the release to the end: 275, 731, 273 and 212 days", () => {
	expect(list.releases.map(windowDays)).toEqual([undefined, 275, 731, 273, 212]);
	expect(supportWindow(list)).toEqual({ days: 274, counted: 4 });
	expect(windowDays(cycle("1", { released: "2026-01-01", support_ends: "2026-01" }))).toBe(30);
});

test("at the end of 1.0 the newest is 1.2, which carries on for 245 days", () => {
	// 1.1 ends on 1 October, when 1.3 is out, whose end is not known: it does not count.
	expect(forcedUpgradeGap(list)).toEqual({ days: 245, counted: 1 });
});
