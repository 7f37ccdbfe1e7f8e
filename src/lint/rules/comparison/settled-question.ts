import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** A capability is claimed or open, not both. */
export const settledQuestion: Rule = {
	id: "settled-question",
	description: "A capability with a claim is not an open question as well.",
	why: "A cell is known or open, never both.",
	example: {
		bad: "capabilities: { fips: … }\nopen_questions: { fips: … }",
		good: "capabilities: { fips: … }",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data } of entries(catalog)) {
			for (const id of Object.keys(data.open_questions ?? {})) {
				if (!Object.hasOwn(data.capabilities ?? {}, id)) continue;
				const message = `"${id}" in ${baseName(file)} is claimed and an open question at once.`;
				const hint = "Delete the open question if the claim's evidence settles it, else the claim.";
				report({ file, path: ["open_questions", id], at: "key", message, hint });
			}
		}
	},
};
