import { type CatalogEntry, claims, entries } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** More claims than this on one page: it is hardly about each of them. */
const MOST = 8;

/** A page that proves nine things is about none of them; the root of a site is about nothing. */
export const evidenceShared: Rule = {
	id: "evidence-shared",
	description: "Evidence is a page about that very thing: not shared by more than eight claims.",
	why: "A page that is said to prove nine things is hardly about each of them.",
	example: {
		bad: "nine claims with evidence: https://istio.io/latest/docs/",
		good: "each claim with the page about it",
	},
	severity: "warning",
	isPerFile: true,
	check(catalog, report) {
		for (const entry of entries(catalog)) reportShared(entry, report);
	},
};

function reportShared(entry: CatalogEntry, report: Report): void {
	// What has ended is documented where it is; nobody writes pages about it any more.
	if (entry.data.status !== "active") return;
	const byAddress = new Map<string, string[]>();
	for (const { id, claim } of claims(entry)) {
		if (claim.evidence === undefined) continue;
		byAddress.set(claim.evidence, [...(byAddress.get(claim.evidence) ?? []), id]);
	}
	for (const [address, ids] of byAddress) {
		const [first] = ids;
		if (first === undefined || ids.length <= MOST) continue;
		const message = `${ids.length} claims in ${baseName(entry.file)} rest on ${address}.`;
		const hint = `Find the page about each: ${ids.join(", ")}.`;
		report({ file: entry.file, path: ["capabilities"], at: "key", message, hint });
	}
}
