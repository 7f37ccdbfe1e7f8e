import { describe, expect, test } from "vitest";
import type { Cycle } from "#src/schema/releases/cycle.ts";
import { cycle, policy, releases } from "./cycle.fixture.ts";
import { releaseFacts } from "./facts.ts";

const DAY = "2026-11-28";
const of = (list: readonly Cycle[], more = {}) => releaseFacts(releases(list, more), [], DAY);
const until = (end: string, more: Partial<Cycle> = {}) =>
	cycle("1.0", { support_ends: end, support_ends_is: "announced", ...more });

describe("support without payment", () => {
	test.each<readonly [string, readonly Cycle[], boolean | undefined]>([
		["no cycle is listed", [], undefined],
		["a free cycle is supported", [until("2027-06-01")], true],
		["an older free cycle still is", [until("2026-01-01"), until("2027-06-01")], true],
		["all free cycles have ended", [until("2026-11-27")], false],
		["the last day counts", [until("2026-11-28")], true],
		["of one free cycle no source says", [cycle("1.0")], undefined],
		["one has ended, of another no source says", [cycle("1.1"), until("2026-01-01")], undefined],
		[
			"only customers have a supported one",
			[until("2027-06-01", { edition: "enterprise" })],
			false,
		],
		[
			"the newest is built by vendors only",
			[cycle("2.0", { stable_artifacts: "vendors-only" }), cycle("1.0")],
			false,
		],
	])("%s", (_name, list, is) => {
		expect(of(list).isFreeSupported).toBe(is);
	});
});

describe("how long support lasts", () => {
	test("the longest end counts, of either edition; a month lasts to its last day", () => {
		const free = until("2027-02-10");
		const paid = until("2027-03", { edition: "enterprise" });
		expect(of([free, paid]).until).toBe("2027-03-31");
		expect(of([until("2027-04-01"), paid]).until).toBe("2027-04-01");
	});

	test("an end that is not fixed yet is open, and so is one next to fixed ends", () => {
		const open = { policy: policy({ newest: 1 }) };
		const list = [cycle("1.1", { released: "2026-10-01" }), until("2027-06-01")];
		expect(of(list, open).until).toBe("open");
	});

	test("what has ended or is unknown lasts for no time", () => {
		expect(of([until("2026-11-27"), cycle("1.0")]).until).toBeUndefined();
	});
});

test("a Kubernetes minor is listed, or not listed by ranges that are stated, or nothing is said", () => {
	const minors = ["1.37", "1.36", "1.30"].map((minor) => ({ minor }) as never);
	const ranged = until("2027-06-01", {
		kubernetes: { min: "1.34", max: "1.36" },
	});
	const facts = releaseFacts(releases([ranged]), minors, DAY);
	expect(facts.kubernetes).toEqual(["1.36"]);
	expect(facts.unlisted).toEqual(["1.37", "1.30"]);
	const silent = releaseFacts(releases([until("2027-06-01")]), minors, DAY);
	expect([silent.kubernetes, silent.unlisted]).toEqual([[], []]);
});

test("the newest audit and the newest free cycle are told, in whatever order they are listed", () => {
	const audit = (date: string) => ({ date, by: "A firm", source: "https://example.org/audit" });
	const security = {
		audits: [audit("2021-05"), audit("2024-02-01"), audit("2023")],
		cves: [],
		cves_complete: false,
		bulletins: [],
		checked: DAY,
	};
	const list = [
		cycle("2.0", { edition: "enterprise", released: "2026-09-01" }),
		cycle("1.9", { released: "2026-08-01" }),
	];
	const facts = of(list, { security });
	expect(facts.audit).toBe("2024-02-01");
	expect(facts.newest).toEqual({ cycle: "1.9", released: "2026-08-01" });
	expect(of(list.slice(0, 1)).newest?.cycle).toBe("2.0");
	expect(of([]).newest).toBeUndefined();
});
