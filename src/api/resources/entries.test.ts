import { expect, test } from "vitest";
import { entries, entry, timeline } from "./entries.ts";

const SITE = "http://localhost:4321";

test("entries are listed by collection and name, with what is proven and what is possible", async () => {
	const table = await entries.table?.();
	expect(table?.columns).toEqual([
		"Collection",
		"Name",
		"Status",
		"Open source",
		"Licence",
		"Proven",
		"Possible",
		"Page",
	]);
	// Of three capabilities alpha has one and a half, and one unknown; omega lacks one, two unknown.
	expect(table?.rows).toEqual([
		{
			name: "alpha",
			cells: [
				"meshes",
				"Alpha",
				"active",
				"yes",
				"Apache-2.0",
				"0.500",
				"0.833",
				`${SITE}/meshes/alpha/`,
			],
		},
		{
			name: "omega",
			cells: [
				"meshes",
				"An Omega",
				"discontinued",
				"",
				"",
				"0.000",
				"0.667",
				`${SITE}/meshes/omega/`,
			],
		},
		{
			name: "gamma",
			cells: ["proxies", "Gamma", "active", "", "", "", "", `${SITE}/proxies/gamma/`],
		},
		{ name: "delta", cells: ["tools", "Delta", "active", "", "", "", "", `${SITE}/tools/delta/`] },
	]);
	expect(table?.corner).toBe("Id");
});

test("an entry has its facts, its claims in the order of the vocabulary, and its addresses", async () => {
	const documents = await entry.documents();
	expect(documents.map(({ id }) => id)).toEqual(["alpha", "omega", "gamma", "delta"]);
	const alpha = documents[0]?.body.entry as Record<string, object>;
	expect(alpha).toMatchObject({
		id: "alpha",
		name: "Alpha",
		collection: "meshes",
		page: `${SITE}/meshes/alpha/`,
		document: `${SITE}/api/v1/entries/alpha.json`,
		open_questions: { fips: { checked: "2026-11-21" } },
	});
	expect(Object.keys(alpha.capabilities ?? {})).toEqual(["mtls", "retries"]);
});

test("an entry does not tell where its file is or what another document holds", async () => {
	for (const { body } of await entry.documents()) {
		for (const field of ["path", "file", "releases"]) expect(body.entry).not.toHaveProperty(field);
	}
});

test("a proxy has claims, a tool is asked nothing", async () => {
	const [, , gamma, delta] = (await entry.documents()).map(({ body }) => body.entry);
	expect(gamma).toMatchObject({ capabilities: {}, open_questions: {} });
	expect(delta).not.toHaveProperty("capabilities");
	expect(delta).not.toHaveProperty("open_questions");
});

test("the document of all entries has the same as the documents of each", async () => {
	const [all] = await entries.documents();
	const each = await entry.documents();
	expect(all?.body.entries).toEqual(each.map(({ body }) => body.entry));
});

test("dated steps are told newest first, each with its source", async () => {
	const table = await timeline.table?.();
	expect(table?.corner).toBe("Date");
	expect(table?.columns).toEqual(["Entry", "Kind", "Step", "Source"]);
	const rows = table?.rows.map(({ name, cells: [of, kind, , source] }) => [name, of, kind, source]);
	expect(rows).toEqual([
		["2024-01-31", "omega", "ended", "https://example.org/ended"],
		["2021-02-03", "alpha", "ga", "https://example.org/ga"],
		["2019-05", "alpha", "announced", "https://example.org/announced"],
	]);
	const [document] = await timeline.documents();
	expect(document?.body.events).toEqual(
		table?.rows.map(({ name, cells: [of, kind, label, source] }) => {
			return { date: name, entry: of, kind, label, source };
		}),
	);
});
