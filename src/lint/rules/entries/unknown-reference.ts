import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

const REFERENCES = [
	{ field: "data_plane", kinds: ["proxy"], what: "a proxy", where: "content/proxies" },
	{ field: "built_on", kinds: ["mesh"], what: "a mesh", where: "content/meshes" },
	{ field: "successors", kinds: ["mesh", "proxy", "tool"], what: "an entry", where: "content" },
	{ field: "works_with", kinds: ["mesh"], what: "a mesh", where: "content/meshes" },
] as const;

/** References lead to entries that exist. */
export const unknownReference: Rule = {
	id: "unknown-reference",
	description: "data_plane, built_on, successors and works_with name entries that exist.",
	why: "A reference becomes a link; to an entry that is not there it would lead nowhere.",
	example: { bad: "successors: [linkrd]", good: "successors: [linkerd]" },
	check(catalog, report) {
		const all = entries(catalog);
		for (const { field, kinds, what, where } of REFERENCES) {
			const wanted = all.filter(({ kind }) => kinds.some((one) => one === kind));
			const known = new Set(wanted.map(({ id }) => id));
			for (const { file, data } of all) {
				for (const [index, id] of (data[field] ?? []).entries()) {
					if (id === undefined || known.has(id)) continue;
					const message = `"${id}" in ${baseName(file)} is not ${what}.`;
					const hint = didYouMean(id, known, `The ids are the file names of ${where}/.`);
					report({ file, path: [field, index], at: "value", message, hint, cause: `entry ${id}` });
				}
			}
		}
	},
};
