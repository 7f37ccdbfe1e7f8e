import { expect, test } from "vitest";
import { cycle, policy, releases } from "./cycle.fixture.ts";
import { isSupported, ruleEnd, supportOn } from "./support.ts";

const DAY = "2026-11-28";
const on = (...args: Parameters<typeof cycle>) => {
	const one = cycle(...args);
	return supportOn(releases([one]), one, DAY);
};

test.each([
	["2026-11-27", "ended", undefined],
	["2026-11-28", "ending", 0],
	["2027-02-26", "ending", 90],
	["2027-02-27", "supported", 91],
	["2026-11", "ending", 2],
	["2026-10", "ended", undefined],
])("support that ends %s is %s on 28 November 2026", (ends, state, daysLeft) => {
	const found = on("1.0", { support_ends: ends, support_ends_is: "announced" });
	expect(found).toEqual({ state, ends, endsIs: "announced", daysLeft });
	expect(isSupported(found)).toBe(state !== "ended");
});

test("after regular support comes extended support, then the end", () => {
	const ends = { support_ends: "2026-01-31", support_ends_is: "announced" } as const;
	expect(on("1.0", { ...ends, extended_support_ends: "2026-11-28" })).toEqual({
		state: "extended",
		ends: "2026-11-28",
		endsIs: "announced",
		daysLeft: 0,
	});
	expect(on("1.0", { ...ends, extended_support_ends: "2026-11-27" }).state).toBe("ended");
});

test("without an end and without a rule nothing is known", () => {
	expect(on("1.0", { released: "2026-11-01" })).toEqual({ state: "unknown" });
});

test("a cycle that only vendors build has no support of the project", () => {
	expect(on("2.20", { stable_artifacts: "vendors-only", support_ends: "2030-01-01" })).toEqual({
		state: "vendors-only",
	});
});

const istio = releases(
	[
		cycle("1.31", { released: "2026-08-31" }),
		cycle("1.30", { released: "2026-05-18" }),
		cycle("1.29", { released: "2026-02-16" }),
	],
	{ policy: policy({ newest: 2, days: 42 }) },
);

test("six weeks after the second newer release, as far as it is out", () => {
	const ends = istio.releases.map((one) => ruleEnd(istio, one));
	expect(ends).toEqual(["open", "open", "2026-10-12"]);
	expect(istio.releases.map((one) => supportOn(istio, one, DAY).state)).toEqual([
		"supported",
		"supported",
		"ended",
	]);
	expect(supportOn(istio, cycle("1.29"), "2026-10-12")).toEqual({
		state: "ending",
		ends: "2026-10-12",
		endsIs: "rule",
		daysLeft: 0,
	});
});

test("only newer cycles of the same edition end a cycle", () => {
	const paid = cycle("1.1", { edition: "enterprise", released: "2026-01-01" });
	const free = cycle("1.0", { released: "2025-01-01" });
	const record = releases([paid, free], { policy: policy({ newest: 1 }) });
	expect(ruleEnd(record, free)).toBe("open");
});

test("a decisive release without a day ends a cycle without a day", () => {
	const old = cycle("1.0", { released: "2025-01-01" });
	const record = releases([cycle("1.1"), old], { policy: policy({ newest: 1 }) });
	expect(ruleEnd(record, old)).toBe("past");
	expect(supportOn(record, old, DAY)).toEqual({ state: "ended" });
});

test("a patch after the day of the rule shows that the rule did not hold then", () => {
	const old = cycle("1.0", { released: "2025-01-01", latest_released: "2026-03-01" });
	const record = releases([cycle("1.1", { released: "2026-02-01" }), old], {
		policy: policy({ newest: 1 }),
	});
	expect(supportOn(record, old, DAY)).toEqual({ state: "ended" });
});

test("months count from the release; long-term lines have ends of their own", () => {
	const record = releases([], { policy: policy({ months: 12 }) });
	expect(ruleEnd(record, cycle("1.40", { released: "2026-10-13" }))).toBe("2027-10-13");
	expect(ruleEnd(record, cycle("1.40", { released: "2026-10-13", lts: true }))).toBeUndefined();
	expect(ruleEnd(record, cycle("1.40"))).toBeUndefined();
});
