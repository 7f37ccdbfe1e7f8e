import { expect, test } from "vitest";
import { cycle, recordOf } from "./cycle.fixture.ts";
import { comingEnds, releaseEvents } from "./events.ts";

const alpha = recordOf("alpha", [
	cycle("1.1", { released: "2026-08-31" }),
	cycle("1.0", {
		released: "2026-02-16",
		support_ends: "2026-12",
		support_ends_is: "estimated",
		extended_support_ends: "2027-06-30",
	}),
	cycle("0.9", { support_ends: "2026-11-27", support_ends_is: "announced" }),
]);

test("releases and ends are in the order of their days, a month at its last day", () => {
	expect(releaseEvents([alpha]).map(({ day, title, isAbout }) => [day, title, isAbout])).toEqual([
		["2026-02-16", "alpha 1.0: released", false],
		["2026-08-31", "alpha 1.1: released", false],
		["2026-11-27", "alpha 0.9: support ends", false],
		["2026-12-31", "alpha 1.0: support ends", true],
		["2027-06-30", "alpha 1.0: extended support ends", false],
	]);
});

test("coming ends start with the day itself", () => {
	const from = (day: string) => comingEnds([alpha], day).map(({ id }) => id);
	expect(from("2026-11-27")[0]).toBe("alpha-0.9-open-source-ends");
	expect(from("2026-11-28")).toEqual([
		"alpha-1.0-open-source-ends",
		"alpha-1.0-open-source-extended-ends",
	]);
	expect(from("2030-01-01")).toEqual(["alpha-1.0-open-source-extended-ends"]);
	expect(comingEnds([recordOf("beta", [cycle("1.0")])], "2026-11-28")).toEqual([]);
});
