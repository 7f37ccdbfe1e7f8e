import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { abstractionReference } from "./abstraction-reference.ts";

test("an abstraction names entries and abstractions that exist, and is as alive as its entry", () => {
	const catalog = catalogWith({
		"content/abstractions/smi.md": {
			status: "archived",
			entry: "smi-spec",
			successor: "gamma",
			canonical_implementation: { entry: "smi" },
			implemented_by: [{ entry: "istio" }, { entry: "itsio" }, undefined],
		},
		"content/meshes/istio.yaml": {},
		"content/tools/smi-spec.yaml": { status: "active" },
	});
	expect(messages(abstractionReference, catalog)).toMatchInlineSnapshot(`
		[
		  "content/abstractions/smi.md successor (value): "gamma" in smi.md is not an abstraction. Name the id of a file that exists.",
		  "content/abstractions/smi.md canonical_implementation.entry (value): "smi" in smi.md is not an entry. Name the id of a file that exists.",
		  "content/abstractions/smi.md implemented_by.1.entry (value): "itsio" in smi.md is not an entry. Did you mean "istio"?",
		  "content/abstractions/smi.md status (value): smi.md is archived, but its entry "smi-spec" is active. Find out which of the two is right, and change the other.",
		]
	`);
});

test("what has ended in its entry has ended as an abstraction, by whichever word", () => {
	const catalog = catalogWith({
		"content/abstractions/smi.md": { status: "archived", entry: "smi-spec", successor: "xds" },
		"content/abstractions/xds.md": { status: "active" },
		"content/tools/smi-spec.yaml": { status: "discontinued" },
	});
	expect(messages(abstractionReference, catalog)).toEqual([]);
});
