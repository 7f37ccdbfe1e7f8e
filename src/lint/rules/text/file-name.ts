import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { fileKindAt } from "#src/schema/file-kind-at.ts";
import { nearest } from "#src/schema/nearest.ts";

/** The name of a file is its id. */
export const fileName: Rule = {
	id: "file-name",
	description: "A file's name is its id: lower-case words joined by hyphens, ending in .yaml.",
	why: "The name of a file is the id by which others refer to it, and a part of an address.",
	example: { bad: "content/meshes/Istio.yml", good: "content/meshes/istio.yaml" },
	check(catalog, report) {
		const paths = new Set(catalog.paths.map(({ path }) => path));
		for (const { path, type } of catalog.paths) {
			const place = type === "file" ? fileKindAt(path) : undefined;
			if (place === undefined || place.expected === path) continue;
			const form = `an-id${place.expected.slice(place.expected.lastIndexOf("."))}`;
			const message = `${JSON.stringify(baseName(path))} is not a file name of the form "${form}".`;
			const isTwin = paths.has(place.expected);
			const hint = isTwin
				? `${place.expected} exists as well: keep one of the two files.`
				: `Rename it to ${published(place.expected, catalog, paths) ?? place.expected}.`;
			const explains = isTwin ? ["*"] : undefined;
			report({ file: path, path: [], at: "value", message, hint, explains });
		}
	},
};

/** The published entry that a badly named file was most likely before: `link erd.yaml`. */
function published(
	expected: string,
	catalog: Catalog,
	paths: ReadonlySet<string>,
): string | undefined {
	const known = filesOf(catalog, "published").flatMap(({ data }) => data.entries ?? []);
	const gone = known.map((address) => `content/${address}.yaml`).filter((each) => !paths.has(each));
	return nearest(expected, gone);
}
