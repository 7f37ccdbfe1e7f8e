import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { evidenceShared } from "./evidence-shared.ts";

const entry = (count: number, status = "active") =>
	catalogWith({
		"content/meshes/alpha.yaml": {
			status,
			capabilities: Object.fromEntries(
				Array.from({ length: count }, (_, index) => [
					`c${index}`,
					{ evidence: "https://example.org/all" },
				]),
			),
		},
	});

test("the ninth claim on one page is one too many", () => {
	expect(messages(evidenceShared, entry(8))).toEqual([]);
	expect(messages(evidenceShared, entry(9))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities (key): 9 claims in alpha.yaml rest on https://example.org/all. Find the page about each: c0, c1, c2, c3, c4, c5, c6, c7, c8.",
		]
	`);
});

test("what has ended keeps the pages it had", () => {
	expect(messages(evidenceShared, entry(9, "archived"))).toEqual([]);
});
