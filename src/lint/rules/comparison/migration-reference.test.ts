import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { migrationReference } from "./migration-reference.ts";

const check = (data: object) =>
	messages(
		migrationReference,
		catalogWith({
			"content/meshes/alpha.yaml": { capabilities: { ingress: { level: "none" } } },
			"content/meshes/beta.yaml": { capabilities: { ingress: { level: "full" } } },
			"data/capabilities.yaml": { groups: [{ capabilities: [{ id: "ingress" }] }] },
			"data/migration.yaml": data,
		}),
	);
const jobs = (capability: string, ...meshes: readonly string[]) => ({
	mappings: [{ capability, kinds: meshes.map((mesh) => ({ mesh, kind: "Gateway" })) }],
});

test("guides and resources of meshes that exist pass", () => {
	expect(check({ guides: [{ from: "alpha", to: "beta" }], ...jobs("ingress", "beta") })).toEqual(
		[],
	);
});

test("meshes and capabilities that do not exist are reported", () => {
	expect(
		check({ guides: [{ from: "alpah", to: "beta" }], ...jobs("ingres", "beta") }),
	).toMatchInlineSnapshot(`
		[
		  "data/migration.yaml guides.0.from (value): "alpah" in migration.yaml is not a mesh. Did you mean "alpha"?",
		  "data/migration.yaml mappings.0.capability (value): "ingres" in migration.yaml is not a capability. Did you mean "ingress"?",
		]
	`);
});

test("a mesh twice for a job, and one that is known to lack it, are reported", () => {
	expect(check(jobs("ingress", "beta", "beta", "alpha"))).toMatchInlineSnapshot(`
		[
		  "data/migration.yaml mappings.0.kinds.1.mesh (value): "beta" is listed twice for "ingress" in migration.yaml. Join the two kinds in one line.",
		  "data/migration.yaml mappings.0.kinds.2.mesh (value): "alpha" has a resource for "ingress" in migration.yaml, but its claim is none. Correct the claim, or leave the line out.",
		]
	`);
});
