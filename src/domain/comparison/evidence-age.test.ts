import { expect, test } from "vitest";
import { evidenceAge } from "./evidence-age.ts";

const newest = { cycle: "1.31", released: "2026-08-31" };
const claim = (evidence: string, days: { checked?: string; recorded?: string }) => ({
	evidence,
	...days,
});
const page = "https://example.org/docs/";

test("a claim somebody read is told from one that was carried over", () => {
	expect(evidenceAge(claim(page, { checked: "2026-11-28" }), newest)).toEqual({
		day: "2026-11-28",
		isRead: true,
		outdated: undefined,
	});
	expect(evidenceAge(claim(page, { recorded: "2026-11-23" }), newest)).toMatchObject({
		day: "2026-11-23",
		isRead: false,
	});
});

test("what was read before the newest release is marked, on its day not any more", () => {
	const read = (day: string) => evidenceAge(claim(page, { checked: day }), newest).outdated;
	expect(read("2026-08-30")).toBe("before release 1.31");
	expect(read("2026-08-31")).toBeUndefined();
	expect(evidenceAge(claim(page, { checked: "2020-01-01" }), { cycle: "1.31" }).outdated).toBe(
		undefined,
	);
});

test.each([
	["https://example.org/docs/v1.22.x/upgrade/", "page of version 1.22, newest is 1.31"],
	["https://github.com/a/b/blob/release-1.29/file.go", "page of version 1.29, newest is 1.31"],
	["https://example.org/documentation/1.30/html/", "page of version 1.30, newest is 1.31"],
	["https://example.org/docs/1.31/", undefined],
	["https://example.org/docs/v1.31.1/", undefined],
	["https://example.org/client/1.6.1/types", undefined],
	["https://example.org/other/v9.1/x", undefined],
	["https://github.com/x/gateway-api/blob/main/conformance/reports/v1.6/a.yaml", undefined],
])("the version in %s: %s", (evidence, outdated) => {
	expect(evidenceAge(claim(evidence, { checked: "2026-11-28" }), newest).outdated).toBe(outdated);
});

test("a major version before the newest is marked", () => {
	const two = { cycle: "2.1" };
	const evidence = "https://example.org/docs/v1.22.x/upgrade/";
	expect(evidenceAge(claim(evidence, { checked: "2026-11-28" }), two).outdated).toBe(
		"page of version 1.22, newest is 2.1",
	);
});
