import { filesOf } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { placed, placedQuestions } from "./readiness-places.ts";

/** A gap comes with what to do about it. */
export const readinessNextStep: Rule = {
	id: "readiness-next-step",
	description: "A question with readiness points has a next step.",
	why: "Readers who are not ready must be told what to do about it.",
	example: {
		bad: "a question with readiness points and no next_step",
		good: "next_step: Give the mesh an owner before the pilot starts.",
	},
	check(catalog, report) {
		for (const { file, data } of filesOf(catalog, "readiness")) {
			for (const { item, path } of placedQuestions(data)) {
				const counts = placed(item.options, []).some((one) => (one.item.readiness ?? 0) > 0);
				// A step that is there but not valid is reported already, and its key is kept.
				if (!counts || "next_step" in item) continue;
				const message = `"${item.id}" in ${baseName(file)} has readiness points but no next_step.`;
				const hint = "Add next_step: what somebody with few points should do, in a sentence.";
				report({ file, path: [...path, "next_step"], at: "value", message, hint });
			}
		}
	},
};
