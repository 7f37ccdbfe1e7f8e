import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import { nearest } from "#src/schema/nearest.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";

/** Nothing lies about that no page shows. */
export const unexpectedFile: Rule = {
	id: "unexpected-file",
	description: "Only files of a known kind lie under content/ and data/, and none is a link.",
	why: "A file that no kind of data reads is never shown, and nobody would notice.",
	example: { bad: "content/mesh/istio.yaml", good: "content/meshes/istio.yaml" },
	check(catalog, report) {
		for (const { path, type } of catalog.paths) {
			if (type === "file" && fileKindAt(path) !== undefined) continue;
			const shown = JSON.stringify(path);
			const said = { file: "has no place here", link: "is a link", other: "is not a file" }[type];
			const hint = type === "link" ? "Put the file itself here." : placeFor(path);
			report({ file: path, path: [], at: "value", message: `${shown} ${said}.`, hint });
		}
	},
};

/** Left by editors, systems and merges. */
const LEFT =
	/(~|\.(bak|orig|rej|swp|swo|tmp|old))$|^(\.DS_Store|Thumbs\.db|desktop\.ini)$|^\.#|^#.*#$/i;

/** Where a file belongs, by its ending and the folder it is almost in. */
function placeFor(path: string): string {
	const name = baseName(path);
	if (LEFT.test(name) || name.startsWith(".")) return "Delete it: a program left it behind.";
	if (/^data\/benchmarks\/.*\.(json|txt|csv|log)$/i.test(path))
		return 'Read the result in with "npm run mesh -- import": it adds a run to an experiment.';
	if (/\.(png|jpe?g|gif|svg|webp)$/i.test(name))
		return "Pages show no images: a drawing of a chapter goes into src/components/guide/drawings/.";
	const folders = FILE_KINDS.map(({ where }) => where.slice(0, where.lastIndexOf("/")));
	const folder = path.slice(0, path.lastIndexOf("/"));
	const near =
		folders.find((each) => folder === each || folder.startsWith(`${each}/`)) ??
		nearest(folder, folders);
	const kind = FILE_KINDS.find(({ where }) => near !== undefined && where.startsWith(`${near}/`));
	if (folder === "content" && name.endsWith(".yaml"))
		return "Move it to content/meshes/, content/proxies/ or content/tools/, whichever it is.";
	if (near === undefined || kind === undefined || near === "data")
		return `Data files are: ${FILE_KINDS.map(({ where }) => where).join(", ")}.`;
	const ending = kind.where.slice(kind.where.lastIndexOf("."));
	if (name.endsWith(ending)) return `Move it to ${near}/${name}.`;
	return `Files of ${near}/ end in ${ending}; delete it, or write it as such a file.`;
}
