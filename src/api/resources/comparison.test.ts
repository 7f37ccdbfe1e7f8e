import { expect, test } from "vitest";
import { capabilities, comparison } from "./comparison.ts";

test("the vocabulary is a row for each capability, in its order", async () => {
	const table = await capabilities.table?.();
	expect(table).toEqual({
		corner: "Id",
		columns: ["Group", "Name", "Question", "Why it matters", "How to verify"],
		rows: [
			{
				name: "mtls",
				cells: ["Security", "mTLS", "Has it mTLS?", "Traffic is read.", "Read the docs."],
			},
			{ name: "fips", cells: ["Security", "FIPS build", "Has it FIPS build?", "", ""] },
			{ name: "retries", cells: ["Traffic", "Retries", "Has it Retries?", "", ""] },
		],
	});
	const [document] = await capabilities.documents();
	expect(document?.body.groups).toMatchObject([{ id: "security" }, { id: "traffic" }]);
});

test("the matrix has a column for each mesh, active ones first, and tells unknown from none", async () => {
	const table = await comparison.table?.();
	const limits = "beta, enterprise edition, since 1.20, sidecar and ambient only";
	expect(table).toEqual({
		corner: "Capability",
		columns: ["Alpha", "An Omega"],
		rows: [
			{ name: "mTLS", cells: ["full", "none"] },
			{ name: "FIPS build", cells: ["unknown, looked for", "unknown"] },
			{ name: "Retries", cells: [`partial, ${limits}`, "unknown"] },
		],
	});
});

test("the document has the same cells by id", async () => {
	const [document] = await comparison.documents();
	expect(document?.body.meshes).toMatchObject([
		{ id: "alpha", name: "Alpha", status: "active", coverage: { low: 0.5, known: 2, asked: 3 } },
		{
			id: "omega",
			name: "An Omega",
			status: "discontinued",
			coverage: { low: 0, known: 1, asked: 3 },
		},
	]);
	expect(document?.body.rows).toEqual([
		{
			group: "security",
			capability: "mtls",
			name: "mTLS",
			cells: { alpha: { level: "full", limits: [] }, omega: { level: "none", limits: [] } },
		},
		{
			group: "security",
			capability: "fips",
			name: "FIPS build",
			cells: {
				alpha: { level: "unknown", limits: [], looked_for: true },
				omega: { level: "unknown", limits: [] },
			},
		},
		{
			group: "traffic",
			capability: "retries",
			name: "Retries",
			cells: {
				alpha: {
					level: "partial",
					limits: ["beta", "enterprise edition", "since 1.20", "sidecar and ambient only"],
				},
				omega: { level: "unknown", limits: [] },
			},
		},
	]);
});
