import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { fileName } from "./file-name.ts";

const paths = (...names: readonly string[]) =>
	catalogWith(
		{},
		names.map((path) => ({ path, type: "file" })),
	);

test("a data file that is not named like an id is reported with the name it should have", () => {
	const catalog = paths(
		"content/meshes/Istio.yaml",
		"content/meshes/my mesh.yaml",
		"content/proxies/envoy.yml",
		"content/tools/ünïcode_-tool.YAML",
		"data/Capabilities.yml",
	);
	expect(messages(fileName, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/Istio.yaml  (value): "Istio.yaml" is not a file name of the form "an-id.yaml". Rename it to content/meshes/istio.yaml.",
		  "content/meshes/my mesh.yaml  (value): "my mesh.yaml" is not a file name of the form "an-id.yaml". Rename it to content/meshes/my-mesh.yaml.",
		  "content/proxies/envoy.yml  (value): "envoy.yml" is not a file name of the form "an-id.yaml". Rename it to content/proxies/envoy.yaml.",
		  "content/tools/ünïcode_-tool.YAML  (value): "ünïcode_-tool.YAML" is not a file name of the form "an-id.yaml". Rename it to content/tools/unicode-tool.yaml.",
		  "data/Capabilities.yml  (value): "Capabilities.yml" is not a file name of the form "an-id.yaml". Rename it to data/capabilities.yaml.",
		]
	`);
});

test("a proper name is fine, and what has no place at all is left to another rule", () => {
	expect(messages(fileName, paths("content/meshes/istio.yaml", "content/notes.txt"))).toEqual([]);
});
