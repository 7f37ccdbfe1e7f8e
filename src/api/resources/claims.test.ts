import { expect, test } from "vitest";
import { claims } from "./claims.ts";

test("a claim is a row with each value under its own head", async () => {
	const table = await claims.table?.();
	expect(table?.corner).toBe("Entry");
	const { name, cells } = table?.rows[1] ?? { name: "", cells: [] };
	expect(name).toBe("alpha");
	expect(Object.fromEntries(cells.map((cell, at) => [table?.columns[at], cell]))).toEqual({
		Capability: "retries",
		Level: "partial",
		Note: "Only of GET.",
		Stage: "beta",
		Edition: "enterprise",
		Since: "1.20",
		Modes: "sidecar ambient",
		Evidence: "https://docs.example.org/retries",
		"Kind of evidence": "release notes",
		Checked: "2026-11-20",
		Recorded: "",
	});
});

test("rows are by entry, then in the order of the vocabulary; what a claim lacks is empty", async () => {
	const rows = (await claims.table?.())?.rows ?? [];
	expect(rows.map(({ name, cells }) => [name, ...cells])).toEqual([
		[
			"alpha",
			"mtls",
			"full",
			"",
			"",
			"",
			"",
			"",
			"https://docs.example.org/",
			"documentation",
			"",
			"2026-11-19",
		],
		expect.arrayContaining(["alpha", "retries"]),
		[
			"omega",
			"mtls",
			"none",
			"",
			"",
			"",
			"",
			"",
			"https://docs.example.org/",
			"documentation",
			"2023-01-01",
			"",
		],
	]);
});

test("the document has the claims as their files have them", async () => {
	const [document, ...others] = await claims.documents();
	expect(others).toEqual([]);
	expect(document?.body.claims).toMatchObject([
		{ entry: "alpha", capability: "mtls", level: "full", recorded: "2026-11-19" },
		{
			entry: "alpha",
			capability: "retries",
			level: "partial",
			stage: "beta",
			edition: "enterprise",
		},
		{ entry: "omega", capability: "mtls", level: "none" },
	]);
});
