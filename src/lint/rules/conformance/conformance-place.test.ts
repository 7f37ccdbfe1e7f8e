import { expect, test } from "vitest";
import { aReport } from "#src/domain/conformance/report.fixture.ts";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { conformancePlace } from "./conformance-place.ts";

const at = (place: string, report: object) =>
	messages(
		conformancePlace,
		catalogWith({
			"content/meshes/alpha.yaml": {},
			[`data/conformance/gateway-api/${place}.yaml`]: report,
		}),
	);

test("a report lies under its release and implementation, with its channel behind if need be", () => {
	expect(at("v1.4.0/alpha", aReport())).toEqual([]);
	expect(at("v1.4.0/alpha-standard", aReport())).toEqual([]);
	expect(at("v1.4.0/alpha-plus", aReport({ distributionOf: "alpha" }))).toEqual([]);
});

test("another folder, another name and a mesh that does not exist are reported", () => {
	expect(at("v1.5.0/alpha", aReport())).toMatchInlineSnapshot(`
		[
		  "data/conformance/gateway-api/v1.5.0/alpha.yaml gatewayAPIVersion (value): alpha.yaml is a report on "v1.4.0", but is in v1.5.0/. Move it to the folder of its release, or name that release in filed.release.",
		]
	`);
	expect(at("v1.4.0/beta", aReport())).toMatchInlineSnapshot(`
		[
		  "data/conformance/gateway-api/v1.4.0/beta.yaml implementation.project (value): beta.yaml is a report on "alpha". Name it alpha.yaml; with a second channel or mode, alpha-standard.yaml.",
		]
	`);
	expect(at("v1.4.0/alpa", aReport({ mesh: "alpa" }))).toMatchInlineSnapshot(`
		[
		  "data/conformance/gateway-api/v1.4.0/alpa.yaml filed.mesh (value): "alpa" in alpa.yaml is not a mesh. Did you mean "alpha"?",
		]
	`);
});

test("a report dated in the future, or without a date, is reported", () => {
	expect(at("v1.4.0/alpha", aReport({ date: "2026-11-24T00:00:01Z" }))).toMatchInlineSnapshot(`
		[
		  "data/conformance/gateway-api/v1.4.0/alpha.yaml date (value): 2026-11-24T00:00:01Z in alpha.yaml is later than today (2026-11-23). Write when the suite ran.",
		]
	`);
	expect(at("v1.4.0/alpha", aReport({ date: "2026-13-40" }))).toMatchInlineSnapshot(`
		[
		  "data/conformance/gateway-api/v1.4.0/alpha.yaml date (value): 2026-13-40 in alpha.yaml is not a moment of the calendar. Write when the suite ran.",
		]
	`);
	expect(at("v1.4.0/alpha", aReport({ date: "2026-11-24T01:00:00+14:00" }))).toEqual([]);
});
