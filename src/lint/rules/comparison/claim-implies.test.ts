import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { claimImplies } from "./claim-implies.ts";

const levels = (capabilities: Record<string, string>) =>
	catalogWith({
		"content/meshes/alpha.yaml": {
			capabilities: Object.fromEntries(
				Object.entries(capabilities).map(([id, level]) => [id, { level }]),
			),
		},
	});

test("mTLS by default without mTLS contradicts itself", () => {
	const catalog = levels({ "mtls-by-default": "partial", mtls: "none" });
	expect(messages(claimImplies, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls-by-default.level (value): "mtls-by-default" in alpha.yaml is partial, but "mtls" is none. "mtls-by-default" includes "mtls": correct one of the two.",
		]
	`);
});

test("an unknown is not support", () => {
	expect(messages(claimImplies, levels({ federation: "full" }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.federation.level (value): "federation" in alpha.yaml is full, but "multi-cluster" is unknown. "federation" includes "multi-cluster": correct one of the two.",
		]
	`);
});

test.each([
	{ "mtls-by-default": "none", mtls: "none" },
	{ "mtls-by-default": "full", mtls: "partial" },
	{ federation: "planned" },
	{ federation: "partial", "multi-cluster": "full" },
])("%j agrees", (capabilities) => {
	expect(messages(claimImplies, levels(capabilities as Record<string, string>))).toEqual([]);
});
