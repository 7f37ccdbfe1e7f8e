import { entries, vocabulary } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

/** Claims and open questions name capabilities of the vocabulary. */
export const unknownCapability: Rule = {
	id: "unknown-capability",
	description: "Every claim and open question names a capability of data/capabilities.yaml.",
	why: "Columns are compared by id: a mistyped one would read as unknown in every table.",
	example: { bad: "mtsl: { level: full, … }", good: "mtls: { level: full, … }" },
	check(catalog, report) {
		const known = new Set(vocabulary(catalog).map(({ id }) => id));
		// Without a vocabulary every claim would be reported, which would hide the one cause.
		if (known.size === 0) return;
		for (const { file, data } of entries(catalog)) {
			for (const field of ["capabilities", "open_questions"] as const) {
				for (const id of Object.keys(data[field] ?? {})) {
					if (known.has(id)) continue;
					const message = `"${id}" in ${baseName(file)} is not a capability.`;
					const hint = didYouMean(id, known, "The ids are in data/capabilities.yaml.");
					report({ file, path: [field, id], at: "key", message, hint, cause: `capability ${id}` });
				}
			}
		}
	},
};
