import { claims, entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** A home page proves nothing in particular and changes without notice. */
export const evidenceRoot: Rule = {
	id: "evidence-root",
	description: "Evidence of a claim is a page, not the root of a site or of a repository.",
	why: "A home page proves nothing in particular and changes without notice.",
	example: {
		bad: "evidence: https://istio.io/",
		good: "evidence: https://istio.io/latest/docs/concepts/security/",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) {
			for (const { id, path, claim } of claims(entry)) {
				if (claim.evidence === undefined || !isRoot(claim.evidence)) continue;
				const message = `Evidence of "${id}" in ${baseName(entry.file)} is the root ${claim.evidence}.`;
				const hint = "Link the page that states it.";
				report({ file: entry.file, path: [...path, "evidence"], at: "value", message, hint });
			}
		}
	},
};

function isRoot(address: string): boolean {
	// Three parts of a path, or a question, are never a root: most addresses need not be taken apart.
	if (/^https?:\/\/[^/?#]+(\/[^/?#]+){3}|\?./.test(address)) return false;
	const url = URL.parse(address);
	if (url === null || url.search !== "") return false;
	const parts = url.pathname.split("/").filter((part) => part !== "");
	return parts.length === 0 || (url.hostname === "github.com" && parts.length <= 2);
}
