import { claims, entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Landscapes that write about projects of others. */
const OTHERS =
	/^https?:\/\/((www\.|docs\.)?layer5\.io|(www\.)?servicemesh\.es|(landscape|l)\.cncf\.io|(www\.)?g2\.com|stackshare\.io|alternativeto\.net)(\/|$)|^https?:\/\/github\.com\/(layer5io|cncf\/landscape)\//;

/** Places where anybody writes anything. */
const ANYBODY =
	/^https?:\/\/([\w-]+\.)?(medium\.com|dev\.to|hashnode\.dev|reddit\.com|stackoverflow\.com|quora\.com|wikipedia\.org|substack\.com|x\.com|twitter\.com|linkedin\.com|facebook\.com|news\.ycombinator\.com|dzone\.com)\//;

/** Readers who filter by "own evidence only" must not get what a third party wrote. */
export const evidenceSecondHand: Rule = {
	id: "evidence-second-hand",
	description:
		"A claim based on another landscape, or on what anybody may write, is marked as second-hand.",
	why: "Readers who filter by the project's own evidence must not get what a third party wrote.",
	example: {
		bad: "evidence: https://layer5.io/service-mesh-landscape",
		good: "evidence: https://istio.io/latest/docs/concepts/security/",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			for (const { id, path, claim } of claims(entry)) {
				const evidence = claim.evidence ?? "";
				if (!OTHERS.test(evidence) && !ANYBODY.test(evidence)) continue;
				if (claim.evidence_kind === "second-hand") continue;
				const message = `"${id}" in ${baseName(entry.file)} rests on ${claim.evidence}, which is not the project's own page.`;
				const hint = "Name the project's page, or add `evidence_kind: second-hand`.";
				report({ file: entry.file, path: [...path, "evidence"], at: "value", message, hint });
			}
		}
	},
};
