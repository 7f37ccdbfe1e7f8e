import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { strengthsReference } from "./strengths-reference.ts";

const catalog = (strengths: object) =>
	catalogWith({
		"data/capabilities.yaml": { groups: [{ id: "security", capabilities: [{ id: "mtls" }] }] },
		"data/strengths.yaml": strengths,
	});

test("capabilities of the strengths exist, and axes are unique", () => {
	const wrong = catalog({
		axes: [{ id: "safety", capabilities: [{ id: "mtsl" }] }, { id: "safety" }],
	});
	expect(messages(strengthsReference, wrong)).toMatchInlineSnapshot(`
		[
		  "data/strengths.yaml axes.0.capabilities.0.id (value): "mtsl" in strengths.yaml is not a capability. Did you mean "mtls"?",
		  "data/strengths.yaml axes.1.id (value): "safety" is listed twice among the axes of strengths.yaml. Ids never change: give the newer one another id.",
		]
	`);
});

test("what exists may be named", () => {
	const right = catalog({
		axes: [{ id: "safety", capabilities: [{ id: "mtls" }] }],
	});
	expect(messages(strengthsReference, right)).toEqual([]);
});
