import { filesOf } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";
import { readinessReferences } from "./readiness-references.ts";

/** Parts of the questionnaire that name each other exist. */
export const readinessReference: Rule = {
	id: "readiness-reference",
	description:
		"Questions, options, sources, floors and examples the questionnaire names exist in it.",
	why: "A cap or floor that names an unknown answer would never act.",
	example: {
		bad: "when: { question: ownership, option: nil }",
		good: "when: { question: ownership, option: nobody }",
	},
	check(catalog, report) {
		for (const { file, data } of filesOf(catalog, "readiness")) {
			for (const { id, path, at, what, known } of readinessReferences(data)) {
				// An option of a question that is unknown itself is not a second mistake.
				if (known.length === 0 || known.includes(id)) continue;
				const message = `"${id}" in ${baseName(file)} is not ${what}.`;
				const hint = didYouMean(id, known, `There are: ${known.join(", ")}.`);
				report({ file, path, at, message, hint, explains: ["readiness-examples"] });
			}
		}
	},
};
