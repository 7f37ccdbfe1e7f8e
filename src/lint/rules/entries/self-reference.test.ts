import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { selfReference } from "./self-reference.ts";

test("no entry refers to itself and none is named twice", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": {
			built_on: ["alpha", "beta", "beta"],
			data_plane: ["alpha"],
			successors: ["alpha"],
		},
	});
	expect(messages(selfReference, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml built_on.0 (value): "alpha" in alpha.yaml is the entry itself. Delete this line.",
		  "content/meshes/alpha.yaml built_on.2 (value): "beta" in alpha.yaml is listed twice in "built_on". Delete this line.",
		  "content/meshes/alpha.yaml successors.0 (value): "alpha" in alpha.yaml is the entry itself. Delete this line.",
		]
	`);
});

test("different entries in one list are fine", () => {
	const data = { successors: ["beta", "gamma"], data_plane: ["envoy", undefined] };
	expect(messages(selfReference, catalogWith({ "content/meshes/alpha.yaml": data }))).toEqual([]);
});
