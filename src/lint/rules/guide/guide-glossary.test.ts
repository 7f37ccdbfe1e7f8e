import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { guideGlossary } from "./guide-glossary.ts";

const terms = (...given: readonly object[]) =>
	messages(guideGlossary, catalogWith({ "data/glossary.yaml": { terms: given } }));

test("references to other terms are fine", () => {
	expect(
		terms({ id: "proxy", term: "proxy", see: ["mesh"] }, { id: "mesh", term: "Mesh" }),
	).toEqual([]);
});

test("a reference to nothing, or to itself, is reported with the nearest term", () => {
	expect(terms({ id: "proxy", see: ["mehs", "proxy"] }, { id: "mesh" })).toMatchInlineSnapshot(`
		[
		  "data/glossary.yaml terms.0.see.0 (value): "mehs" in glossary.yaml is not a term. Did you mean "mesh"?",
		  "data/glossary.yaml terms.0.see.1 (value): "proxy" in glossary.yaml refers to itself. Name the id of another term.",
		]
	`);
});

test("a name that is explained twice is reported, whatever its case", () => {
	expect(
		terms({ id: "mesh", term: "Mesh" }, { id: "mtls", term: "mutual TLS", aliases: ["MESH"] }),
	).toMatchInlineSnapshot(`
		[
		  "data/glossary.yaml terms.1.aliases.0 (value): "MESH" in glossary.yaml is explained twice. Keep it in one place, and refer to that place with see.",
		]
	`);
});

test("an everyday name that the term does not have is reported", () => {
	expect(
		terms({ id: "tracing", term: "tracing", aliases: ["span"], everyday: ["span", "spam"] }),
	).toMatchInlineSnapshot(`
		[
		  "data/glossary.yaml terms.0.everyday.1 (value): "spam" in glossary.yaml is not a name of "tracing". Under everyday, list only the term or one of its aliases.",
		]
	`);
});
