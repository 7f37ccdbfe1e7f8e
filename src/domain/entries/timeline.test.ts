import { describe, expect, test } from "vitest";
import { mesh } from "./entry.fixture.ts";
import { eventsByYear, lifespans, timelineEvents } from "./timeline.ts";

const source = "https://example.org/";
const whole = {
	announced: { date: "2017-05-24", source },
	ga: { date: "2018-07", source, version: "1.0" },
	governance: {
		steward: "CNCF",
		steps: [
			{ level: "incubating" as const, date: "2022-09-30", source },
			{ level: "graduated" as const, date: "2023-07-12", source },
		],
	},
	licence_history: [{ date: "2019", source, from: "MIT", to: "Apache-2.0" }],
	ended: { date: "2025-01-01", source },
};

describe("the steps of a project", () => {
	test("come oldest first, each in a few words", () => {
		expect(timelineEvents(whole).map(({ date, kind, label }) => [date, kind, label])).toEqual([
			["2017-05-24", "announced", "Announced"],
			["2018-07", "ga", "Generally available, 1.0"],
			["2019", "licence", "Licence: Apache-2.0, before MIT"],
			["2022-09-30", "foundation", "CNCF incubating"],
			["2023-07-12", "foundation", "CNCF graduated"],
			["2025-01-01", "ended", "Ended"],
		]);
	});

	test("on one day are in the order of a project's life", () => {
		const day = { date: "2020-01-01", source };
		const events = timelineEvents({ ended: day, ga: day, announced: day });
		expect(events.map(({ label }) => label)).toEqual(["Announced", "Generally available", "Ended"]);
	});

	test("nothing dated has no steps", () => {
		expect(timelineEvents({})).toEqual([]);
	});
});

test("years come newest first, and steps within a year too, then by name", () => {
	const day = (date: string) => ({ date, source });
	const years = eventsByYear([
		mesh("b", { announced: day("2020-03-01"), ended: day("2021") } as never),
		mesh("a", { announced: day("2020-03-01"), ga: day("2020-12-31") } as never),
	]);
	expect(
		years.map(({ year, events }) => [year, events.map(({ kind, entry }) => `${entry.id} ${kind}`)]),
	).toEqual([
		["2021", ["b ended"]],
		["2020", ["a ga", "a announced", "b announced"]],
	]);
});

describe("lives", () => {
	test("begin with the announcement, end with the end or today, and carry their steps", () => {
		const [life] = lifespans([mesh("m", { ...whole, status: "archived" } as never)], "2026-11-28");
		// 24 May is 4 months and 23 of 31 days into the year.
		expect(life?.start).toBeCloseTo(2017 + (4 + 23 / 31) / 12, 9);
		expect(life?.end).toBe(2025);
		// A month without a day counts as its middle.
		expect(life?.stable).toBeCloseTo(2018 + 6.5 / 12, 9);
		expect(life?.lifecycle).toBe("discontinued");
		expect(life?.steps.map(({ label }) => label)).toEqual(["CNCF incubating", "CNCF graduated"]);
	});

	test("without an announcement begin with general availability, else with the first step", () => {
		const day = (date: string) => ({ date, source });
		const licence_history = [{ date: "2015", source, from: "MIT", to: "ISC" }];
		const starts = (facts: object) => lifespans([mesh("m", facts)], "2026-01-01")[0]?.start;
		expect(starts({ ga: day("2018-01-01"), licence_history })).toBe(2018);
		expect(starts({ licence_history })).toBe(2015.5);
		expect(lifespans([mesh("m")], "2026-01-01")).toEqual([]);
	});

	test("what goes on lasts to the day asked for; the oldest comes first, then by name", () => {
		const announced = (date: string) => ({ announced: { date, source } }) as never;
		const found = lifespans(
			[
				mesh("c", announced("2020-01-01")),
				mesh("b", announced("2019-01-01")),
				mesh("a", announced("2020-01-01")),
			],
			"2026-01-01",
		);
		expect(found.map(({ entry }) => entry.id)).toEqual(["b", "a", "c"]);
		expect(found.map(({ end }) => end)).toEqual([2026, 2026, 2026]);
		expect(found[0]?.stable).toBeUndefined();
	});
});
