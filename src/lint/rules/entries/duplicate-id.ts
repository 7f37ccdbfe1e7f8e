import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";

/** An id leads to one entry, whatever its collection. */
export const duplicateId: Rule = {
	id: "duplicate-id",
	description: "No two entries have the same id, not even in different folders.",
	why: "Ids are addresses; two entries with one id would hide each other.",
	example: {
		bad: "content/meshes/kong.yaml and content/proxies/kong.yaml",
		good: "content/meshes/kong-mesh.yaml and content/proxies/kong.yaml",
	},
	check(catalog, report) {
		const owners = new Map<string, string>();
		for (const { id, file } of entries(catalog)) {
			const owner = owners.get(id);
			owners.set(id, owner ?? file);
			if (owner === undefined) continue;
			const message = `The id "${id}" of ${file} is taken by ${owner}.`;
			const hint = "Rename one of the files, and the references to it.";
			report({ file, path: [], at: "value", message, hint });
		}
	},
};
