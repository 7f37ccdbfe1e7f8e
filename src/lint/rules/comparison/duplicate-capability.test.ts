import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { duplicateCapability } from "./duplicate-capability.ts";

const vocabulary = (...groups: readonly [string, ...string[]][]) =>
	catalogWith({
		"data/capabilities.yaml": {
			groups: groups.map(([id, ...ids]) => ({ id, capabilities: ids.map((one) => ({ id: one })) })),
		},
	});

test("ids of capabilities and of groups are unique", () => {
	const catalog = vocabulary(
		["protocols", "http1", "tcp"],
		["security", "mtls", "tcp"],
		["security"],
	);
	expect(messages(duplicateCapability, catalog)).toMatchInlineSnapshot(`
		[
		  "data/capabilities.yaml groups.2.id (value): "security" is listed twice in capabilities.yaml. Ids never change: give the newer one another id.",
		  "data/capabilities.yaml groups.1.capabilities.1.id (value): "tcp" is listed twice in capabilities.yaml. Ids never change: give the newer one another id.",
		]
	`);
});

test("a group may be called like a capability", () => {
	expect(messages(duplicateCapability, vocabulary(["mtls", "mtls"]))).toEqual([]);
});
