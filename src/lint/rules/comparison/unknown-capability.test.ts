import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { unknownCapability } from "./unknown-capability.ts";

const vocabulary = {
	groups: [{ id: "security", capabilities: [{ id: "mtls" }, { id: "jwt" }, undefined] }],
};

test("claims and open questions name capabilities of the vocabulary, else the nearest is suggested", () => {
	const catalog = catalogWith({
		"content/meshes/beta.yaml": {
			capabilities: { mtsl: { level: "full" }, jwt: undefined, constructor: {} },
			open_questions: { "something-else": {} },
		},
		"data/capabilities.yaml": vocabulary,
	});
	expect(messages(unknownCapability, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/beta.yaml capabilities.mtsl (key): "mtsl" in beta.yaml is not a capability. Did you mean "mtls"?",
		  "content/meshes/beta.yaml capabilities.constructor (key): "constructor" in beta.yaml is not a capability. The ids are in data/capabilities.yaml.",
		  "content/meshes/beta.yaml open_questions.something-else (key): "something-else" in beta.yaml is not a capability. The ids are in data/capabilities.yaml.",
		]
	`);
});

test("known ids are fine", () => {
	const data = { capabilities: { mtls: {} }, open_questions: { jwt: {} } };
	const catalog = catalogWith({
		"content/proxies/a.yaml": data,
		"data/capabilities.yaml": vocabulary,
	});
	expect(messages(unknownCapability, catalog)).toEqual([]);
});

test("without a vocabulary nothing is reported, so that its one problem is not buried", () => {
	const catalog = catalogWith({ "content/proxies/a.yaml": { capabilities: { mtsl: {} } } });
	expect(messages(unknownCapability, catalog)).toEqual([]);
});
