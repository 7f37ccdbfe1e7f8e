import { expect, test } from "vitest";
import type { Revision } from "./git-revisions.ts";
import { withRenames } from "./history-loader.ts";

const revision = (commit: string, path: string, before?: string, after?: string): Revision => ({
	commit,
	at: "2026-11-28T10:00:00Z",
	path: `content/${path}.yaml`,
	before: before === undefined ? undefined : Buffer.from(before),
	after: after === undefined ? undefined : Buffer.from(after),
});

test("an entry that names its old address is renamed, not removed and added", () => {
	const came = revision(
		"b",
		"meshes/new",
		undefined,
		"name: N\nmoved_from:\n  - meshes/old\nstatus: active\n",
	);
	const gone = revision("b", "meshes/old", "name: N\nstatus: active\n");
	const other = revision("b", "meshes/other", undefined, "name: O\n");
	expect(withRenames([came, gone, other])).toEqual([
		{ ...came, before: gone.before, oldPath: "content/meshes/old.yaml" },
		other,
	]);
});

test.each([
	["in another commit", revision("a", "meshes/old", "name: N\n")],
	["in another collection", revision("b", "tools/old", "name: N\n")],
	["without a word of it", revision("b", "meshes/older", "name: N\n")],
])("what goes %s is removed", (_what, gone) => {
	const came = revision("b", "meshes/new", undefined, "name: N\nmoved_from: [meshes/old]\n");
	expect(withRenames([came, gone])).toEqual([came, gone]);
});
