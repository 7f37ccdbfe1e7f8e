import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { publishedId } from "./published-id.ts";

test("what was published is there or redirects", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { moved_from: ["tools/beta"] },
		"data/capabilities.yaml": { groups: [{ capabilities: [{ id: "mtls" }] }] },
		"data/published.yaml": {
			entries: ["meshes/alpha", "meshes/gamma", "proxies/alpha", "tools/beta"],
			capabilities: ["jwt", "mtls"],
		},
	});
	expect(messages(publishedId, catalog)).toMatchInlineSnapshot(`
		[
		  "content/meshes/gamma.yaml  (value): /meshes/gamma/ was published, and no entry has or takes over this address. Bring content/meshes/gamma.yaml back, or move it with "npm run mesh -- rename gamma <new id>" or "remove gamma --successor <id>".",
		  "content/proxies/alpha.yaml  (value): /proxies/alpha/ was published, and no entry has or takes over this address. Bring content/proxies/alpha.yaml back, or move it with "npm run mesh -- rename alpha <new id>" or "remove alpha --successor <id>".",
		  "data/capabilities.yaml  (value): The capability "jwt" was published, and data/capabilities.yaml has it no more. Bring the id jwt back: a capability's name may change, its id never does.",
		]
	`);
});

test("a vocabulary that cannot be read is not the fault of the list", () => {
	const catalog = catalogWith({ "data/published.yaml": { entries: [], capabilities: ["jwt"] } });
	expect(messages(publishedId, catalog)).toEqual([]);
});
