import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { releaseEntry } from "./release-entry.ts";
import { rootWithReleases, written } from "./releases.fixture.ts";

test("a file belongs to an entry", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { name: "Alpha" },
		"content/releases/alhpa.yaml": { releases: [written("1.0")] },
	});
	expect(messages(releaseEntry, catalog)).toMatchInlineSnapshot(`
		[
		  "content/releases/alhpa.yaml  (value): "alhpa" is not an entry, so alhpa.yaml belongs to no page. Did you mean "alpha"?",
		]
	`);
});

test("a file without cycles says why", () => {
	expect(messages(releaseEntry, rootWithReleases([]))).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases (value): alpha.yaml lists no cycle and gives no reason. Add \`unversioned\` with the page that shows it, or a \`note\`.",
		]
	`);
	const note = { note: "Newest release is of 2022." };
	expect(messages(releaseEntry, rootWithReleases([], note))).toEqual([]);
	const unversioned = { unversioned: { text: "It has no versions." } };
	expect(messages(releaseEntry, rootWithReleases([], unversioned))).toEqual([]);
});
