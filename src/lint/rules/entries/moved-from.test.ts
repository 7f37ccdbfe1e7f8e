import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { movedFrom } from "./moved-from.ts";

test("an address that was left leads to one entry and is not that of another", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { moved_from: ["meshes/beta", "proxies/alpha"] },
		"content/meshes/beta.yaml": { moved_from: ["proxies/alpha", "tools/beta"] },
	});
	expect(messages(movedFrom, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml moved_from.0 (value): "meshes/beta" in alpha.yaml is the address of content/meshes/beta.yaml, so it cannot redirect. Delete this line, or rename that entry.",
		  "content/meshes/beta.yaml moved_from.0 (value): "proxies/alpha" in beta.yaml leads to the entry of content/meshes/alpha.yaml already. Keep it in the entry it became.",
		]
	`);
});
