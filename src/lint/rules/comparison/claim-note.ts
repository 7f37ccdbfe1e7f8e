import { claims, entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** A partial or planned level needs a note that says what is missing. */
export const claimNote: Rule = {
	id: "claim-note",
	description: "A claim that is partial or planned has a note with the limit.",
	why: "A reader who sees partial or planned must know what is missing before it hurts.",
	example: {
		bad: "level: partial",
		good: "level: partial\nnote: TCP only; HTTP requests are not counted",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			for (const { id, path, claim } of claims(entry)) {
				const { level } = claim;
				// A note that is there but not valid is reported by the schema.
				if (Object.hasOwn(claim, "note") || (level !== "partial" && level !== "planned")) continue;
				const name = baseName(entry.file);
				const message = `"${id}" in ${name} is ${level}, but has no note.`;
				const hint = "Add a note that says what is missing.";
				report({ file: entry.file, path: [...path, "level"], at: "value", message, hint });
			}
		}
	},
};
