import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { unknownReference } from "./unknown-reference.ts";

test("references name entries of the right kind, else the nearest is suggested", () => {
	const catalog = catalogWith({
		"content/meshes/istio.yaml": {
			data_plane: ["envoi", "istio"],
			built_on: ["isto"],
			successors: ["x"],
		},
		"content/proxies/envoy.yaml": {},
		"content/tools/kiali.yaml": { works_with: ["envoy", "itsio"] },
	});
	expect(messages(unknownReference, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/istio.yaml data_plane.0 (value): "envoi" in istio.yaml is not a proxy. Did you mean "envoy"?",
		  "content/meshes/istio.yaml data_plane.1 (value): "istio" in istio.yaml is not a proxy. The ids are the file names of content/proxies/.",
		  "content/meshes/istio.yaml built_on.0 (value): "isto" in istio.yaml is not a mesh. Did you mean "istio"?",
		  "content/meshes/istio.yaml successors.0 (value): "x" in istio.yaml is not an entry. The ids are the file names of content/.",
		  "content/tools/kiali.yaml works_with.0 (value): "envoy" in kiali.yaml is not a mesh. The ids are the file names of content/meshes/.",
		  "content/tools/kiali.yaml works_with.1 (value): "itsio" in kiali.yaml is not a mesh. Did you mean "istio"?",
		]
	`);
});

test("references that hold are fine, and a successor may be of any kind", () => {
	const catalog = catalogWith({
		"content/meshes/istio.yaml": {
			data_plane: ["envoy", undefined],
			successors: ["kiali", "envoy"],
		},
		"content/proxies/envoy.yaml": {},
		"content/tools/kiali.yaml": { works_with: ["istio"] },
	});
	expect(messages(unknownReference, catalog)).toEqual([]);
});
