import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { evidenceRoot } from "./evidence-root.ts";

const entry = (evidence: string) =>
	catalogWith({ "content/meshes/alpha.yaml": { capabilities: { mtls: { evidence } } } });

test("a home page is not evidence", () => {
	expect(messages(evidenceRoot, entry("https://example.org/"))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.evidence (value): Evidence of "mtls" in alpha.yaml is the root https://example.org/. Link the page that states it.",
		]
	`);
});

test.each([
	"https://example.org",
	"https://github.com/example/mesh",
	"https://github.com/example/mesh/",
])("%s is a root", (address) => {
	expect(messages(evidenceRoot, entry(address))).toHaveLength(1);
});

test.each([
	"https://example.org/mtls",
	"https://example.org/?page=mtls",
	"https://github.com/example/mesh/blob/main/README.md",
	"https://gitlab.example.org/mesh/docs",
])("%s is a page", (address) => {
	expect(messages(evidenceRoot, entry(address))).toEqual([]);
});
