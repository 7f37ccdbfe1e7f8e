import { compareVersions } from "#src/domain/releases/cycle-order.ts";
import { baseName } from "#src/lint/strings.ts";
import { filesOf } from "../../catalog.ts";
import type { Rule } from "../../rule.ts";

/** A range of Kubernetes versions goes upwards. */
export const releaseRange: Rule = {
	id: "release-range",
	description: "The oldest Kubernetes minor of a cycle is not newer than the newest.",
	why: "1.9 is older than 1.10, although its text sorts after it.",
	example: {
		bad: 'kubernetes: { min: "1.30", max: "1.9" }',
		good: 'kubernetes: { min: "1.9", max: "1.30" }',
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data } of filesOf(catalog, "releases")) {
			for (const [index, cycle] of (data.releases ?? []).entries()) {
				const { min, max } = cycle?.kubernetes ?? {};
				if (min === undefined || max === undefined || compareVersions(min, max) >= 0) continue;
				const message = `"min" of the Kubernetes range of "${cycle?.cycle}" in ${baseName(file)} is ${min}, newer than "max" (${max}).`;
				const hint = "1.10 is newer than 1.9: compare the numbers, not the text.";
				report({
					file,
					path: ["releases", index, "kubernetes", "min"],
					at: "value",
					message,
					hint,
				});
			}
		}
	},
};
