import { expect, test } from "vitest";
import { cycle, releases } from "./cycle.fixture.ts";
import { cycleLabel, spanLabel, supportLabel, supportMark, supportText } from "./labels.ts";
import { releaseStatus } from "./status.ts";
import { supportOn } from "./support.ts";

test.each([
	[{ state: "supported" }, "supported, end not fixed yet"],
	[{ state: "supported", ends: "2027-06-12", endsIs: "announced" }, "supported until 12 June 2027"],
	[
		{ state: "ending", ends: "2026-11-30", endsIs: "estimated" },
		"supported until about 30 November 2026",
	],
	[{ state: "extended", ends: "2027-07-03" }, "extended support until 3 July 2027"],
	[{ state: "ended", ends: "2026-10" }, "support ended October 2026"],
	[{ state: "ended" }, "support has ended"],
	[{ state: "unknown" }, "length of support unknown"],
] as const)("%o reads: %s", (support, words) => {
	expect(supportLabel(support)).toBe(words);
});

test("a paid and a long-term line are marked, a free one is not", () => {
	expect(cycleLabel({ cycle: cycle("1.21", { edition: "enterprise", lts: true }) })).toBe(
		"1.21, paid, long-term",
	);
	expect(cycleLabel({ cycle: cycle("1.21") })).toBe("1.21");
});

const ends = (day: string) => ({ support_ends: day, support_ends_is: "announced" }) as const;
const markOf = (...list: Parameters<typeof releases>[0]) =>
	supportMark(releaseStatus(releases(list), "2026-11-28"));

test("what gets fixes, or of which nothing is known, is not marked", () => {
	expect(
		markOf(cycle("1.1", ends("2027-01-01")), cycle("1.0", ends("2025-01-01"))),
	).toBeUndefined();
	expect(markOf(cycle("1.1"), cycle("1.0", ends("2025-01-01")))).toBeUndefined();
	expect(markOf()).toBeUndefined();
	const paid = cycle("1.0", { edition: "enterprise", ...ends("2028-01-01") });
	expect(markOf(cycle("1.0", ends("2025-01-01")), paid)).toBeUndefined();
});

test("what has ended is marked with its end, extended support as such", () => {
	expect(markOf(cycle("1.0", ends("2025-01-01")))).toEqual({
		word: "no supported release",
		why: "1.0: support ended 1 January 2025",
	});
	const extended = { ...ends("2026-01-01"), extended_support_ends: "2027-01-01" };
	expect(markOf(cycle("1.0", { edition: "enterprise", ...extended }))?.word).toBe(
		"extended support only",
	);
});

test("stable builds from vendors only are said, although customers are served", () => {
	const free = cycle("2.20", { stable_artifacts: "vendors-only" });
	const paid = cycle("2.20", { edition: "enterprise" });
	expect(markOf(free, paid)?.word).toBe("stable for customers");
});

test("a text carries the last day it holds and what is said from the next day on", () => {
	const one = cycle("3.13", { ...ends("2026-12-18"), extended_support_ends: "2027-12-18" });
	const record = releases([one]);
	const text = supportText(record, { cycle: one, support: supportOn(record, one, "2026-11-28") });
	expect(text).toEqual({
		state: "ending",
		words: "supported until 18 December 2026",
		until: "2026-12-18",
		after: { state: "extended", words: "extended support until 18 December 2027" },
	});
	const open = cycle("1.0");
	expect(supportText(record, { cycle: open, support: { state: "unknown" } })).toEqual({
		state: "unknown",
		words: "length of support unknown",
	});
});

test.each([
	[1, "1 day"],
	[59, "59 days"],
	[60, "2 months"],
	[365, "12 months"],
])("%i days are %s", (days, words) => {
	expect(spanLabel(days)).toBe(words);
});
