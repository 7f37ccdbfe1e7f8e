import { expect, test } from "vitest";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import { allowedLevels, claimDisagreement, conformanceStatus } from "./claims.ts";
import { aProfile, aReport } from "./report.fixture.ts";
import { meshConformance, reportSummary } from "./summary.ts";

const summary = (profile: Parameters<typeof aProfile>[0]) =>
	reportSummary(aReport({ profiles: [aProfile(profile)] }), "2026-11-23");

const LACKING = { unsupported: ["MeshConsumerRoute"] };

test.each([
	["a clean report of one profile", {}, ["full", "partial"]],
	["a clean report that lacks a feature", LACKING, ["full", "partial"]],
	["a report with skipped core tests", { core: "partial" }, ["partial"]],
	["a report with skipped extended tests", { extended: "partial" }, ["partial"]],
	["a report with failures", { core: "failure" }, ["partial", "none"]],
] as const)("%s leaves open %s", (_name, profile, levels) => {
	expect(allowedLevels(summary(profile))).toEqual(levels);
});

test.each([
	["every profile passed", [{ name: "MESH-HTTP" }, { name: "MESH-GRPC" }], ["full"]],
	["MESH, which stood for all", [{ name: "MESH" }], ["full"]],
	[
		"a profile partial by a skipped test next to one that passed",
		[{ name: "MESH-HTTP" }, { name: "MESH-GRPC", core: "partial" }],
		["full", "partial"],
	],
	["a profile not reported next to one that passed", [{ name: "MESH-HTTP" }], ["full", "partial"]],
	[
		"a failed test next to a profile that passed",
		[{ name: "MESH-HTTP" }, { name: "MESH-GRPC", core: "failure" }],
		["partial", "none"],
	],
] as const)("%s leaves open what was not shown", (_name, profiles, levels) => {
	const report = aReport({ profiles: profiles.map((profile) => aProfile(profile)) });
	expect(allowedLevels(reportSummary(report, "2026-11-23"))).toEqual(levels);
});

const disagreement = (level: SupportLevel | undefined, checked: string | undefined, profile = {}) =>
	claimDisagreement(level, checked, summary(profile));

test("a claim that agrees and is no older than the report is fine", () => {
	expect(disagreement("full", "2026-01-31")).toBeUndefined();
	expect(disagreement("partial", "2026-02-01", LACKING)).toBeUndefined();
});

test("what contradicts is told with version and release", () => {
	expect(disagreement("none", "2026-11-23")).toMatchInlineSnapshot(
		`"is none, but its newest report (1.0.0) passes the mesh tests of Gateway API v1.4.0"`,
	);
	expect(disagreement(undefined, undefined, { core: "partial" })).toMatchInlineSnapshot(
		`"is missing, but its newest report (1.0.0) passes in part the mesh tests of Gateway API v1.4.0"`,
	);
});

test("a claim checked before the report cannot have taken it into account", () => {
	expect(disagreement("full", "2026-01-30")).toMatchInlineSnapshot(
		`"was checked on 2026-01-30, before its newest report (2026-01-31)"`,
	);
});

const REPORTS = [
	aReport({ mesh: "recent", release: "v1.5.1" }),
	aReport({ mesh: "older", release: "v1.3.0" }),
	aReport({ mesh: "torn", release: "v1.6.1", profiles: [aProfile({ extended: "partial" })] }),
	aReport({ mesh: "edge", release: "v1.6.1", profiles: [aProfile({ name: "GATEWAY-HTTP" })] }),
];
const status = (mesh: string, level?: "full" | "partial" | "planned" | "none") =>
	conformanceStatus(meshConformance(REPORTS, mesh, "2026-11-23"), level);

test("a report weighs more than a claim, and a recent release more than an older one", () => {
	expect(status("recent", "none")).toBe("passing");
	expect(status("older", "full")).toBe("passing-older");
	expect(status("torn", "full")).toBe("partial-report");
});

test.each([
	["full", "claimed"],
	["partial", "claimed"],
	["planned", "lacking"],
	["none", "lacking"],
	[undefined, "unknown"],
] as const)("without a report a claim of %s is %s", (level, expected) => {
	expect(status("nobody", level)).toBe(expected);
});

test("a report without a mesh profile proves nothing about the mesh", () => {
	expect(status("edge")).toBe("unknown");
});
