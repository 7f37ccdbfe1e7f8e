import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Lists of words of an entry; names and aliases have a rule of their own. */
const LISTS = [
	"languages",
	"architecture",
	"platforms",
	"environments",
	"data_plane",
	"built_on",
	"successors",
	"works_with",
	"moved_from",
] as const;

/** A list says each thing once. */
export const duplicateItem: Rule = {
	id: "duplicate-item",
	description: "No list of an entry holds the same word twice.",
	why: "A list that says a thing twice was edited twice; counts made of it would be wrong.",
	example: { bad: "languages: [Go, Go]", good: "languages: [Go]" },
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data } of entries(catalog)) {
			for (const field of LISTS) {
				const items: readonly unknown[] = (data as Record<string, unknown[]>)[field] ?? [];
				for (const [index, item] of items.entries()) {
					if (item === undefined || items.indexOf(item) === index) continue;
					const message = `${JSON.stringify(item)} is listed twice under ${field} in ${baseName(file)}.`;
					report({ file, path: [field, index], at: "value", message, hint: "Keep it once." });
				}
			}
		}
	},
};
