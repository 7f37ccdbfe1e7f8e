import type { Rule } from "#src/lint/rule.ts";

/** Names no file may have on Windows, whatever its ending. */
const WINDOWS = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Words that stand for something else where an id is expected. */
const OURS: ReadonlySet<string> = new Set([
	"none",
	"unknown",
	"null",
	"true",
	"false",
	"index",
	"constructor",
]);

/** Addresses below /performance/ that are pages of the site. */
const PAGES: ReadonlySet<string> = new Set(["meshmark", "reading", "yours"]);

const NAMED: ReadonlySet<string> = new Set(["mesh", "proxy", "tool", "experiment"]);

/** An id that means something else already would be taken for it, or could not be checked out. */
export const reservedId: Rule = {
	id: "reserved-id",
	description: "No file is named by a reserved word, nor by a name that Windows does not allow.",
	why: "Some words have a meaning in addresses, and some file names cannot be checked out on Windows.",
	example: { bad: "content/meshes/none.yaml", good: "content/meshes/none-mesh.yaml" },
	isPerFile: true,
	check(catalog, report) {
		for (const { kind, file, id } of catalog.files) {
			const because = reserved(kind, id);
			if (because === undefined) continue;
			const message = `"${id}" is not an id an entry may have: ${because}.`;
			report({ file, path: [], at: "value", message, hint: "Choose another file name." });
		}
	},
};

function reserved(kind: string, id: string): string | undefined {
	if (WINDOWS.test(id)) return "no file of that name can be checked out on Windows";
	if (!NAMED.has(kind)) return undefined;
	if (OURS.has(id)) return "it is a reserved word, like none, which means a run without a mesh";
	return kind === "experiment" && PAGES.has(id) ? "a page of the site has that address" : undefined;
}
