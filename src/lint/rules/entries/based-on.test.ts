import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { basedOn } from "./based-on.ts";

const catalog = (based_on: object) =>
	catalogWith({
		"content/meshes/alpha.yaml": {},
		"content/meshes/beta.yaml": { based_on },
		"data/capabilities.yaml": { groups: [{ capabilities: [{ id: "mtls" }, { id: "jwt" }] }] },
	});

test("another mesh and known capabilities are fine", () => {
	expect(messages(basedOn, catalog({ mesh: "alpha", except: ["jwt"] }))).toEqual([]);
	expect(messages(basedOn, catalog({}))).toEqual([]);
});

test("a mesh is not based on itself, nor on what is not there", () => {
	expect(messages(basedOn, catalog({ mesh: "beta" }))).toHaveLength(1);
	expect(messages(basedOn, catalog({ mesh: "alhpa" }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/beta.yaml based_on.mesh (value): "alhpa" in beta.yaml is not another mesh. Did you mean "alpha"?",
		]
	`);
});

test("a capability that is not there is reported", () => {
	expect(messages(basedOn, catalog({ mesh: "alpha", except: ["mtsl"] }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/beta.yaml based_on.except.0 (value): "mtsl" in beta.yaml is not a capability. Did you mean "mtls"?",
		]
	`);
});
