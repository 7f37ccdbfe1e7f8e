import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { conformanceSmi } from "./conformance-smi.ts";

const smi = (mesh: string, api: string) =>
	messages(
		conformanceSmi,
		catalogWith({
			"content/meshes/alpha.yaml": {},
			"data/conformance/smi.yaml": {
				apis: [{ id: "traffic-split" }],
				sets: [{ rows: [{ mesh, apis: { [api]: {} } }] }],
				statements: [{ mesh }],
			},
		}),
	);

test("meshes and APIs that exist are fine", () => {
	expect(smi("alpha", "traffic-split")).toEqual([]);
});

test("others are reported with the nearest one there is", () => {
	expect(smi("alhpa", "traffic-spilt")).toMatchInlineSnapshot(`
		[
		  "data/conformance/smi.yaml sets.0.rows.0.mesh (value): "alhpa" in smi.yaml is not a mesh. Did you mean "alpha"?",
		  "data/conformance/smi.yaml sets.0.rows.0.apis.traffic-spilt (key): "traffic-spilt" in smi.yaml is not an API of SMI. Did you mean "traffic-split"?",
		  "data/conformance/smi.yaml statements.0.mesh (value): "alhpa" in smi.yaml is not a mesh. Did you mean "alpha"?",
		]
	`);
});
