import { expect, test } from "vitest";
import { messages } from "#src/lint/catalog.fixture.ts";
import { releaseLatest } from "./release-latest.ts";
import { rootWithReleases, written } from "./releases.fixture.ts";

test("a patch of another cycle is named", () => {
	const list = [written("1.30", { latest: "1.3.7" })];
	expect(messages(releaseLatest, rootWithReleases(list))).toMatchInlineSnapshot(`
		[
		  "content/releases/alpha.yaml releases.0.latest (value): "latest" of "1.30" in alpha.yaml is 1.3.7, which is of another cycle. Move it to its own cycle, or correct it.",
		]
	`);
});

test("an entry that names another latest release than its file disagrees", () => {
	const list = [written("1.31", { latest: "1.31.1" }), written("1.30", { latest: "1.30.7" })];
	const mesh = (version: string) => ({ mesh: { latest_release: { version } } });
	expect(messages(releaseLatest, rootWithReleases(list, mesh("1.30.7")))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml latest_release.version (value): "latest_release" in alpha.yaml is 1.30.7, but the newest in content/releases/alpha.yaml is 1.31.1. Delete it here: it is taken from content/releases/.",
		]
	`);
	expect(messages(releaseLatest, rootWithReleases(list, mesh("1.31.1")))).toEqual([]);
	expect(messages(releaseLatest, rootWithReleases(list))).toEqual([]);
	expect(messages(releaseLatest, rootWithReleases([], mesh("1.30.7")))).toEqual([]);
});
