import { type CatalogEntry, claims, entries } from "#src/lint/catalog.ts";
import { areRelated } from "#src/lint/relations.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";

/** Whose pages are about other projects: reports of a suite, and code somebody looked into. */
const OF_OTHERS: readonly (string | undefined)[] = [
	"conformance-report",
	"source-code",
	"second-hand",
];

/** What a project does is shown by its own pages, or by those of what it is made of. */
export const evidenceEntry: Rule = {
	id: "evidence-entry",
	description:
		"Evidence in the repository of another entry is of one that is related, or that the note names.",
	why: "A claim that was copied with its evidence says of one project what another one does.",
	example: {
		bad: "evidence: https://github.com/linkerd/linkerd2/blob/main/mtls.md",
		good: "evidence: https://istio.io/latest/docs/concepts/security/",
	},
	severity: "warning",
	check(catalog, report) {
		const owners = new Map<string, CatalogEntry>();
		for (const entry of entries(catalog)) {
			const repository = repositoryOf(entry.data.repository);
			// A specification's pages are about those who implement it.
			const isSpecification = "type" in entry.data && entry.data.type === "specification";
			if (repository !== undefined && !isSpecification) owners.set(repository, entry);
		}
		for (const entry of entries(catalog)) {
			const own = repositoryOf(entry.data.repository);
			for (const { id, path, claim } of claims(entry)) {
				const repository = repositoryOf(claim.evidence);
				const owner = owners.get(repository ?? "");
				if (owner === undefined || owner === entry || repository === own) continue;
				if (OF_OTHERS.includes(claim.evidence_kind) || areRelated(entry, owner)) continue;
				if (names(claim.note, owner)) continue;
				const message = `"${id}" in ${baseName(entry.file)} rests on a page of "${owner.id}".`;
				const hint = `Name its own page; if it uses ${owner.id}, name that in the note or under data_plane.`;
				report({ file: entry.file, path: [...path, "evidence"], at: "value", message, hint });
			}
		}
	},
};

function names(note: string | undefined, { id, data }: CatalogEntry): boolean {
	const text = note?.toLowerCase() ?? "";
	return [id, data.name?.toLowerCase() ?? id].some((name) => text.includes(name));
}

/** `istio/istio` of any page of that repository. */
function repositoryOf(address: string | undefined): string | undefined {
	return address
		?.match(/^https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/([^/]+\/[^/#?]+)/)?.[1]
		?.toLowerCase()
		.replace(/\.git$/, "");
}
