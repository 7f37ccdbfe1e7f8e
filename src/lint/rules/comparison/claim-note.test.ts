import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { claimNote } from "./claim-note.ts";

const entry = (claim: object) =>
	catalogWith({ "content/proxies/alpha.yaml": { capabilities: { mtls: claim } } });

test("partial and planned claims need a note, and so do those on the Service Mesh Interface", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": {
			capabilities: { mtls: { level: "partial" } },
			smi: { "traffic-split": { level: "planned" } },
		},
	});
	expect(messages(claimNote, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.level (value): "mtls" in alpha.yaml is partial, but has no note. Add a note that says what is missing.",
		  "content/meshes/alpha.yaml smi.traffic-split.level (value): "traffic-split" in alpha.yaml is planned, but has no note. Add a note that says what is missing.",
		]
	`);
});

test("full and none say it all", () => {
	expect(messages(claimNote, entry({ level: "full" }))).toEqual([]);
	expect(messages(claimNote, entry({ level: "none" }))).toEqual([]);
});

test("a note settles it, and one that is not valid is left to the schema", () => {
	expect(messages(claimNote, entry({ level: "partial", note: "Only HTTP" }))).toEqual([]);
	expect(messages(claimNote, entry({ level: "partial", note: undefined }))).toEqual([]);
});
