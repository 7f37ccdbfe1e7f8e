import { type Catalog, filesOf, type PlacedId, vocabulary } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Ids of the vocabulary are unique. */
export const duplicateCapability: Rule = {
	id: "duplicate-capability",
	description:
		"No two capabilities, and no two groups, of the vocabulary have the same id, and no two capabilities the same name.",
	why: "Claims name capabilities by id; with two of one id nobody knows which is meant.",
	example: { bad: "- id: mtls\n- id: mtls", good: "- id: mtls\n- id: mtls-by-default" },
	check(catalog, report) {
		checkNames(catalog, report);
		for (const ids of [groups(catalog), vocabulary(catalog)]) {
			const seen = new Set<string>();
			for (const { file, id, path } of ids) {
				const hint = "Ids never change: give the newer one another id.";
				const message = `"${id}" is listed twice in ${baseName(file)}.`;
				const explains = ["capability"];
				if (seen.has(id)) report({ file, path, at: "value", message, hint, explains });
				seen.add(id);
			}
		}
	},
};

/** Menus show names next to each other. */
function checkNames(catalog: Catalog, report: Report): void {
	const owners = new Map<string, string>();
	for (const { file, data } of filesOf(catalog, "capabilities")) {
		for (const [at, group] of (data.groups ?? []).entries()) {
			for (const [index, one] of (group?.capabilities ?? []).entries()) {
				if (one?.name === undefined || one.id === undefined) continue;
				const key = one.name.toLowerCase();
				const owner = owners.get(key) ?? one.id;
				owners.set(key, owner);
				if (owner === one.id) continue;
				const message = `The name "${one.name}" of "${one.id}" in ${baseName(file)} is also that of "${owner}".`;
				const path = ["groups", at, "capabilities", index, "name"];
				report({ file, path, at: "value", message, hint: "Give one of them another name." });
			}
		}
	}
}

function groups(catalog: Catalog): readonly PlacedId[] {
	return filesOf(catalog, "capabilities").flatMap(({ file, data }) =>
		(data.groups ?? []).flatMap((group, index) =>
			group?.id === undefined ? [] : [{ file, id: group.id, path: ["groups", index, "id"] }],
		),
	);
}
