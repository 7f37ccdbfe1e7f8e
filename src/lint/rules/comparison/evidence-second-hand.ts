import { claims, entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Landscapes that write about projects of others. */
const OTHERS =
	/^https:\/\/((www\.|docs\.)?layer5\.io|(www\.)?servicemesh\.es|landscape\.cncf\.io|l\.cncf\.io)(\/|$)|^https:\/\/github\.com\/(layer5io|cncf\/landscape)\//;

/** Whoever filters by "own evidence only" must not get what a third party wrote. */
export const evidenceSecondHand: Rule = {
	id: "evidence-second-hand",
	description: "A claim based on another landscape is marked as second-hand.",
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			for (const { id, path, claim } of claims(entry)) {
				if (!OTHERS.test(claim.evidence ?? "") || claim.evidence_kind === "second-hand") continue;
				const message = `"${id}" in ${baseName(entry.file)} rests on ${claim.evidence}, which is not the project's own page.`;
				const hint = "Name the project's page, or add `evidence_kind: second-hand`.";
				report({ file: entry.file, path: [...path, "evidence"], at: "value", message, hint });
			}
		}
	},
};
