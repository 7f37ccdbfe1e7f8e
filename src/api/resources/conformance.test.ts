import { expect, test } from "vitest";
import { abstractions, conformance } from "./conformance.ts";

test("a report is a row for each profile and each part of it that was tested", async () => {
	const about = ["alpha", "2.3.4", "v1.4.0", "2026-01-31T10:00:00Z"];
	const table = await conformance.table?.();
	expect(table?.corner).toBe("Report");
	expect(table?.columns).toEqual([
		"Mesh",
		"Version",
		"Gateway API",
		"Date",
		"Profile",
		"Tests",
		"Result",
		"Passed",
		"Failed",
		"Skipped",
	]);
	expect(table?.rows).toEqual([
		{ name: "v1.4.0/alpha", cells: [...about, "MESH-HTTP", "core", "failure", "7", "1", "0"] },
		{ name: "v1.4.0/alpha", cells: [...about, "MESH-HTTP", "extended", "success", "7", "0", "0"] },
		{ name: "v1.4.0/alpha", cells: [...about, "MESH-GRPC", "core", "partial", "7", "0", "1"] },
	]);
});

test("the document has the reports as submitted, by id, and the history of SMI", async () => {
	const [document] = await conformance.documents();
	expect(document?.body).toMatchObject({
		gateway_api: [{ id: "v1.4.0/alpha", report: { implementation: { version: "2.3.4" } } }],
		smi: { checked: "2026-11-22" },
	});
	const [filed] = (document?.body.gateway_api ?? []) as readonly { report: object }[];
	expect(filed?.report).not.toHaveProperty("id");
});

test("specifications are in their order, without where their files are", async () => {
	const [document] = await abstractions.documents();
	const listed = document?.body.abstractions as readonly object[];
	expect(listed).toMatchObject([{ id: "first" }, { id: "second" }]);
	for (const one of listed) {
		for (const field of ["path", "file", "body"]) expect(one).not.toHaveProperty(field);
	}
});

test("a specification is a row with who implements it", async () => {
	const table = await abstractions.table?.();
	expect(table?.corner).toBe("Specification");
	expect(table?.columns).toEqual([
		"Id",
		"Status",
		"What it is for",
		"Looked after by",
		"Last release",
		"Implemented by",
	]);
	expect(table?.rows).toEqual([
		{
			name: "First",
			cells: [
				"first",
				"active",
				"For routes.",
				"A foundation",
				expect.stringContaining("v1.4"),
				"",
			],
		},
		{
			name: "Second",
			cells: [
				"second",
				"archived",
				"For the past.",
				"Nobody",
				expect.stringContaining("v0.9"),
				"alpha gamma",
			],
		},
	]);
});
