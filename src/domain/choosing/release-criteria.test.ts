import { expect, test } from "vitest";
import { cycle, policy, recordOf } from "#src/domain/releases/cycle.fixture.ts";
import { releaseFacts } from "#src/domain/releases/facts.ts";
import { meetsRelease, releaseValueName, releaseValues } from "./release-criteria.ts";

const DAY = "2026-11-28";
const minors = ["1.37", "1.36", "1.35"].map((minor) => {
	return { minor, isSupported: true, ends: undefined };
});
const ends = (day: string) => ({ support_ends: day, support_ends_is: "announced" }) as const;
const facts = (...args: Parameters<typeof recordOf>) =>
	releaseFacts(recordOf(...args), minors, DAY);
const source = "https://example.org/";

const kuma = facts(
	"kuma",
	[
		cycle("3.0"),
		cycle("2.14", { ...ends("2027-06-12"), kubernetes: { min: "1.35", max: "1.36" } }),
		cycle("2.11", ends("2026-12-10")),
	],
	{ upgrade: { skip_minors: 1, text: "Two at a time.", also: [], source, checked: DAY } },
);

test("support today without payment: yes, no, or unknown", () => {
	const paid = { edition: "enterprise", ...ends("2028-01-01") } as const;
	const asked = (list: Parameters<typeof recordOf>[1]) =>
		meetsRelease(facts("alpha", list), "free-support");
	expect(meetsRelease(kuma, "free-support")).toBe(true);
	expect(asked([cycle("1.0", paid)])).toBe(false);
	expect(asked([cycle("2.20", { stable_artifacts: "vendors-only" }), cycle("2.19")])).toBe(false);
	expect(asked([cycle("1.0", ends("2025-01-01"))])).toBe(false);
	expect(asked([cycle("1.2")])).toBeUndefined();
	expect(asked([])).toBeUndefined();
	expect(meetsRelease(undefined, "free-support")).toBeUndefined();
});

test("at least so many months count from the day, the last day included", () => {
	const until = (day: string) => facts("alpha", [cycle("1.0", ends(day))]);
	expect(meetsRelease(until("2027-02-28"), "months-3")).toBe(true);
	expect(meetsRelease(until("2027-02-27"), "months-3")).toBe(false);
	expect(meetsRelease(until("2026-01-01"), "months-3")).toBe(false);
	const open = facts("alpha", [cycle("1.0")], { policy: policy({ newest: 1 }) });
	expect(meetsRelease(open, "months-3")).toBeUndefined();
	expect(meetsRelease(facts("alpha", [cycle("1.0")]), "months-3")).toBeUndefined();
});

test("a Kubernetes minor is listed, stated not to be, or unknown", () => {
	const asked = ["1.36", "1.37"].map((minor) => meetsRelease(kuma, `kubernetes-${minor}`));
	// 2.11 gets fixes and states no range: 1.37 stays open.
	expect(asked).toEqual([true, undefined]);
	const stated = facts("alpha", [
		cycle("1.0", { ...ends("2028-01-01"), kubernetes: { min: "1.35", max: "1.36" } }),
	]);
	expect(meetsRelease(stated, "kubernetes-1.37")).toBe(false);
});

test("skipping a minor follows the upgrade rule, an audit its day", () => {
	expect(meetsRelease(kuma, "skip-minor")).toBe(true);
	const upgrade = { skip_minors: 0, text: "One.", also: [], source, checked: DAY };
	expect(meetsRelease(facts("alpha", [], { upgrade }), "skip-minor")).toBe(false);
	expect(meetsRelease(facts("alpha", []), "skip-minor")).toBeUndefined();
	const security = {
		audits: [{ date: "2024-12", scope: "ztunnel", source }],
		cves: [],
		cves_complete: false,
		bulletins: [],
		checked: DAY,
	};
	const audited = facts("istio", [], { security });
	expect([2024, 2025].map((year) => meetsRelease(audited, `audit-${year}`))).toEqual([
		true,
		undefined,
	]);
});

test("every value that is offered has words of its own", () => {
	const names = releaseValues(["1.36"]).map(releaseValueName);
	expect(names).toContain("A supported release listed for Kubernetes 1.36");
	expect(names).toContain("Support of at least 12 months from today");
	expect(new Set(names).size).toBe(names.length);
	expect(names.every((name) => /^[A-Z]/.test(name))).toBe(true);
});
