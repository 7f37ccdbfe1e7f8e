import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { noteQualifier } from "./note-qualifier.ts";

const entry = (claim: object) =>
	catalogWith({ "content/meshes/alpha.yaml": { capabilities: { mtls: claim } } });

test.each([
	["Public preview on one cloud", "stage"],
	["Needs the enterprise edition", "edition"],
	["Works only in ambient mode", "modes"],
])("%s belongs in %s", (note, field) => {
	const found = messages(noteQualifier, entry({ level: "full", note }));
	expect(found).toHaveLength(1);
	expect(found[0]).toContain(`there is no \`${field}\``);
	expect(messages(noteQualifier, entry({ level: "full", note, [field]: "x" }))).toEqual([]);
});

test("the word is quoted as written", () => {
	const catalog = entry({ level: "partial", note: "An Experimental build" });
	expect(messages(noteQualifier, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.note (value): The note of "mtls" in alpha.yaml mentions "Experimental", but there is no \`stage\`. Add \`stage\`, or word the note so that it is clear what else is meant.",
		]
	`);
});

test.each([
	{ level: "none", note: "Removed after beta" },
	{ level: "planned", note: "In beta next year" },
	{ level: "full", note: "Encryption by WireGuard" },
	{ level: "full", note: "Only in ambient mode", by_mode: {} },
])("%j says nothing a field could say", (claim) => {
	expect(messages(noteQualifier, entry(claim))).toEqual([]);
});
