import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** What has ended says when, and only that. */
export const discontinuedStatus: Rule = {
	id: "discontinued-status",
	description: "Archived and discontinued entries have the date they ended; others do not.",
	why: "That a project has ended is a strong statement; its date and source let readers check it.",
	example: {
		bad: "status: archived",
		good: "status: archived\nended: { date: 2023-03, source: https://github.com/… }",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data } of entries(catalog)) {
			const { status } = data;
			const hasEnd = Object.hasOwn(data, "ended");
			if (status === undefined) continue;
			const over = status === "archived" || status === "discontinued";
			const name = baseName(file);
			if (hasEnd && !over) {
				const message = `${name} has "ended", but its status is "${status}".`;
				const hint = "Set the status to archived or discontinued, or delete ended.";
				report({ file, path: ["ended"], at: "key", message, hint });
			}
			if (!hasEnd && over) {
				const message = `The status in ${name} is "${status}", but "ended" is missing.`;
				const hint = "Add ended with a date and the source that shows it.";
				report({ file, path: ["status"], at: "value", message, hint });
			}
		}
	},
};
