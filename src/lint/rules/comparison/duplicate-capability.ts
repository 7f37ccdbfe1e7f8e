import { type Catalog, filesOf, type PlacedId, vocabulary } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Ids of the vocabulary are unique. */
export const duplicateCapability: Rule = {
	id: "duplicate-capability",
	description: "No two capabilities, and no two groups, of the vocabulary have the same id.",
	check(catalog, report) {
		for (const ids of [groups(catalog), vocabulary(catalog)]) {
			const seen = new Set<string>();
			for (const { file, id, path } of ids) {
				const hint = "Ids never change: give the newer one another id.";
				const message = `"${id}" is listed twice in ${baseName(file)}.`;
				if (seen.has(id)) report({ file, path, at: "value", message, hint });
				seen.add(id);
			}
		}
	},
};

function groups(catalog: Catalog): readonly PlacedId[] {
	return filesOf(catalog, "capabilities").flatMap(({ file, data }) =>
		(data.groups ?? []).flatMap((group, index) =>
			group?.id === undefined ? [] : [{ file, id: group.id, path: ["groups", index, "id"] }],
		),
	);
}
