import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { presetReference } from "./preset-reference.ts";

const VOCABULARY = { groups: [{ id: "security", capabilities: [{ id: "mtls" }, { id: "jwt" }] }] };

test("presets have ids of their own and ask for what there is", () => {
	const catalog = catalogWith({
		"data/capabilities.yaml": VOCABULARY,
		"data/presets.yaml": {
			presets: [
				{
					id: "fips",
					must: [
						{ kind: "capability", value: "mtsl" },
						{ kind: "platform", any: ["kubernetes", "k8s"] },
						{ kind: "license", value: "anything" },
					],
					wish: [{ kind: "capability", value: "jwt", any: ["mtls", "jwt"] }, { kind: "support" }],
				},
				{ id: "fips", must: [{ kind: "capability", value: "mtls" }] },
			],
		},
	});
	expect(messages(presetReference, catalog)).toMatchInlineSnapshot(`
		[
		  "data/presets.yaml presets.0.must.0.value (value): "mtsl" in presets.yaml is not a capability. Did you mean "mtls"?",
		  "data/presets.yaml presets.0.must.1.any.1 (value): "k8s" in presets.yaml is not a platform. Known are: kubernetes, openshift, vm, bare-metal, nomad, ecs, serverless, cloud-foundry.",
		  "data/presets.yaml presets.0.wish.0.kind (value): A criterion of presets.yaml has both value and any. Write value for one thing, or any for several of which one is enough.",
		  "data/presets.yaml presets.0.wish.1.kind (value): A criterion of presets.yaml has neither value nor any. Write value for one thing, or any for several of which one is enough.",
		  "data/presets.yaml presets.1.id (value): "fips" is listed twice in presets.yaml. Its address is made of the id: give the newer one another.",
		]
	`);
});
