import { filesOf, vocabulary } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";
import { placed, placedOptions } from "./readiness-places.ts";

/** What answers ask of a mesh are capabilities that meshes have claims about. */
export const readinessCapability: Rule = {
	id: "readiness-capability",
	description: "The tags of the questionnaire's options are capabilities, each hard or soft.",
	why: "What an answer asks of a mesh is looked up among its claims.",
	example: { bad: "soft: [multitenancy]", good: "soft: [multi-tenancy]" },
	check(catalog, report) {
		const known = new Set(vocabulary(catalog).map(({ id }) => id));
		// Without a vocabulary every tag would be reported, which would hide the one cause.
		if (known.size === 0) return;
		for (const { file, data } of filesOf(catalog, "readiness")) {
			for (const { item, path } of placedOptions(data)) {
				const hard = placed(item.hard, [...path, "hard"]);
				const soft = placed(item.soft, [...path, "soft"]);
				for (const tag of [...hard, ...soft]) {
					if (known.has(tag.item)) continue;
					const message = `"${tag.item}" in ${baseName(file)} is not a capability.`;
					const hint = didYouMean(tag.item, known, "The ids are in data/capabilities.yaml.");
					report({
						file,
						path: tag.path,
						at: "value",
						message,
						hint,
						cause: `capability ${tag.item}`,
					});
				}
				for (const tag of soft) {
					if (!hard.some((one) => one.item === tag.item)) continue;
					const message = `"${tag.item}" in ${baseName(file)} is hard and soft for one answer.`;
					report({ file, path: tag.path, at: "value", message, hint: "Leave out the soft one." });
				}
			}
		}
	},
};
