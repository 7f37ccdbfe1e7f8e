import { claims, entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

const QUALIFIERS = ["since", "stage"] as const;

/** What is not there has no first version and no stage. */
export const claimNone: Rule = {
	id: "claim-none",
	description: "A claim with the level none has neither since nor stage.",
	why: "What is not there has no first version and no stage; one of the two statements is wrong.",
	example: { bad: 'level: none\nsince: "1.4"', good: "level: none" },
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			for (const { id, path, claim } of claims(entry)) {
				if (claim.level !== "none") continue;
				for (const field of QUALIFIERS) {
					if (!(field in claim) || claim[field] === undefined) continue;
					const message = `"${id}" in ${baseName(entry.file)} is none, but has "${field}".`;
					const hint = `Delete ${field}, or correct the level. When it was removed belongs in the note.`;
					report({ file: entry.file, path: [...path, field], at: "key", message, hint });
				}
			}
		}
	},
};
