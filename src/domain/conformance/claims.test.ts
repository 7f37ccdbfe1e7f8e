import { expect, test } from "vitest";
import type { SupportLevel } from "#src/schema/claim.ts";
import { aProfile, aReport } from "./a-report.ts";
import { allowedLevels, claimDisagreement } from "./claim-disagreement.ts";
import { reportSummary } from "./report-summary.ts";

const summary = (profile: Parameters<typeof aProfile>[0]) =>
	reportSummary(aReport({ profiles: [aProfile(profile)] }), "2026-11-23");

const LACKING = { unsupported: ["MeshConsumerRoute"] };

test.each([
	["a clean report", {}, ["full"]],
	["a clean report that lacks a feature", LACKING, ["full", "partial"]],
	["a report with skipped core tests", { core: "partial" }, ["partial"]],
	["a report with skipped extended tests", { extended: "partial" }, ["partial"]],
	["a report with failures", { core: "failure" }, ["partial", "none"]],
] as const)("%s leaves open %s", (_name, profile, levels) => {
	expect(allowedLevels(summary(profile))).toEqual(levels);
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
