import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ENTRY, rootWith } from "#src/cli/root.fixture.ts";
import { keepPublished } from "./freeze.ts";

test("what is new is added, what has gone stays", () => {
	using root = rootWith({
		"content/tools/alpha.yaml": `name: Alpha\n${ENTRY}type: debugging\n`,
		"content/meshes/beta.yaml": `name: Beta\n${ENTRY}`,
		"data/published.yaml": "entries: [proxies/gone]\ncapabilities: [old]\n",
	});
	expect(keepPublished(root.path)).toBe(
		"Kept 2 entries and 2 capabilities in data/published.yaml.",
	);
	const [, , ...lines] = readFileSync(join(root.path, "data/published.yaml"), "utf8").split("\n");
	expect(lines).toEqual([
		"entries:",
		"  - meshes/beta",
		"  - proxies/gone",
		"  - tools/alpha",
		"capabilities:",
		"  - jwt",
		"  - mtls",
		"  - old",
		"",
	]);
});
