import { expect, test } from "vitest";
import { catalogWith } from "#src/lint/catalog-with.ts";
import { said } from "#src/lint/said.ts";
import { strengthsReference } from "./strengths-reference.ts";

const catalog = (strengths: object) =>
	catalogWith({
		"content/meshes/istio.yaml": {},
		"data/capabilities.yaml": { groups: [{ id: "security", capabilities: [{ id: "mtls" }] }] },
		"data/strengths.yaml": strengths,
	});

test("capabilities, meshes and axes of the strengths exist, and axes stand once", () => {
	const wrong = catalog({
		axes: [{ id: "safety", capabilities: [{ id: "mtsl" }] }, { id: "safety" }],
		literature: [{ mesh: "istoi", axes: ["safty"] }],
	});
	expect(said(strengthsReference, wrong)).toMatchInlineSnapshot(`
		[
		  "data/strengths.yaml axes.0.capabilities.0.id (value): "mtsl" in strengths.yaml is not a capability. Did you mean "mtls"?",
		  "data/strengths.yaml axes.1.id (value): "safety" stands twice among the axes of strengths.yaml. Ids never change: give the newer one another id.",
		  "data/strengths.yaml literature.0.mesh (value): "istoi" in strengths.yaml is not a mesh. Did you mean "istio"?",
		  "data/strengths.yaml literature.0.axes.0 (value): "safty" in strengths.yaml is not an axis. Did you mean "safety"?",
		]
	`);
});

test("what exists may be named", () => {
	const right = catalog({
		axes: [{ id: "safety", capabilities: [{ id: "mtls" }] }],
		literature: [{ mesh: "istio", axes: ["safety"] }],
	});
	expect(said(strengthsReference, right)).toEqual([]);
});
