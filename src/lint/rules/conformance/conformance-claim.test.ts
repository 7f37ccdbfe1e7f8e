import { expect, test } from "vitest";
import { aProfile, aReport } from "#src/domain/conformance/report.fixture.ts";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { conformanceClaim } from "./conformance-claim.ts";

const REPORT = "data/conformance/gateway-api/v1.4.0/alpha.yaml";

const catalog = (mesh: object, report: object = aReport()) =>
	catalogWith({ "content/meshes/alpha.yaml": mesh, [REPORT]: report });

const claim = (level: string, checked = "2026-11-23") => ({
	capabilities: { "gateway-api": { level, checked } },
});

test("a claim that agrees with the newest report is fine, and so is a mesh without one", () => {
	expect(messages(conformanceClaim, catalog(claim("full")))).toEqual([]);
	expect(messages(conformanceClaim, catalog({}, aReport({ mesh: "beta" })))).toEqual([]);
});

test("a claim that contradicts the report is reported at its level", () => {
	expect(messages(conformanceClaim, catalog(claim("none")))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.gateway-api.level (value): "gateway-api" in alpha.yaml is none, but its newest report (1.0.0) passes the mesh tests of Gateway API v1.4.0. Read the report and correct the claim.",
		]
	`);
});

test("a missing claim and one that is older than the report are reported too", () => {
	expect(messages(conformanceClaim, catalog({ capabilities: {} }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities (value): "gateway-api" in alpha.yaml is missing, but its newest report (1.0.0) passes the mesh tests of Gateway API v1.4.0. Read the report and correct the claim.",
		]
	`);
	expect(messages(conformanceClaim, catalog(claim("full", "2025-01-01")))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.gateway-api.level (value): "gateway-api" in alpha.yaml was checked on 2025-01-01, before its newest report (2026-01-31). Read the report and correct the claim.",
		]
	`);
});

test("a report without a mesh profile, or one that is not valid, asks for nothing", () => {
	const gateway = aReport({ profiles: [aProfile({ name: "GATEWAY-HTTP" })] });
	expect(messages(conformanceClaim, catalog({}, gateway))).toEqual([]);
	expect(messages(conformanceClaim, catalog({}, { kind: "ConformanceReport" }))).toEqual([]);
});
