import type { Rule } from "#src/lint/rule.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";

/** Nothing lies about that no page shows. */
export const unexpectedFile: Rule = {
	id: "unexpected-file",
	description: "Only files of a known kind lie under content/ and data/, and none is a link.",
	why: "A file that no kind of data reads is never shown, and nobody would notice.",
	example: { bad: "content/mesh/istio.yaml", good: "content/meshes/istio.yaml" },
	check(catalog, report) {
		const places = FILE_KINDS.map(({ where }) => where).join(", ");
		for (const { path, type } of catalog.paths) {
			if (type === "file" && fileKindAt(path) !== undefined) continue;
			const shown = JSON.stringify(path);
			const said = { file: "has no place here", link: "is a link", other: "is not a file" }[type];
			const hint = type === "link" ? "Put the file itself here." : `Expected are: ${places}.`;
			report({ file: path, path: [], at: "value", message: `${shown} ${said}.`, hint });
		}
	},
};
