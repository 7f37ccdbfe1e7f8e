import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { duplicateId } from "./duplicate-id.ts";

test("an id belongs to one entry of all folders", () => {
	const catalog = catalogWith({ "content/meshes/kong.yaml": {}, "content/proxies/kong.yaml": {} });
	expect(messages(duplicateId, catalog)).toMatchInlineSnapshot(`
		[
		  "content/proxies/kong.yaml  (value): The id "kong" of content/proxies/kong.yaml is taken by content/meshes/kong.yaml. Rename one of the files, and the references to it.",
		]
	`);
});

test("different ids are fine, and the vocabulary has none", () => {
	const catalog = catalogWith({
		"content/meshes/capabilities.yaml": {},
		"data/capabilities.yaml": {},
	});
	expect(messages(duplicateId, catalog)).toEqual([]);
});
