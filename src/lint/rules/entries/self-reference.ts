import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** No entry is its own parent or successor, and none is named twice in a list. */
export const selfReference: Rule = {
	id: "self-reference",
	description: "No entry refers to itself, and none is named twice in one list.",
	why: "An entry that succeeds or carries itself is a slip and would send readers in a circle.",
	example: {
		bad: "successors: [istio] in istio.yaml",
		good: "successors: [linkerd] in istio.yaml",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, id: own, kind, data } of entries(catalog)) {
			for (const field of ["data_plane", "built_on", "successors", "works_with"] as const) {
				const ids = data[field] ?? [];
				// A proxy may carry the same id as the mesh it was made for.
				const selfKinds = field === "data_plane" ? "proxy" : "mesh";
				for (const [index, id] of ids.entries()) {
					const self = id === own && (kind === selfKinds || field === "successors");
					if (id === undefined || (!self && ids.indexOf(id) === index)) continue;
					const said = self ? "is the entry itself" : `is listed twice in "${field}"`;
					const message = `"${id}" in ${baseName(file)} ${said}.`;
					report({ file, path: [field, index], at: "value", message, hint: "Delete this line." });
				}
			}
		}
	},
};
