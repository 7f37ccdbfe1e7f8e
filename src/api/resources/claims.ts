import { capabilities } from "#src/catalog/comparison.ts";
import { allEntries } from "#src/catalog/entries.ts";
import { evidenceKindWords } from "#src/domain/comparison/claim.ts";
import { hasClaims, inVocabularyOrder } from "#src/domain/entries/entry.ts";
import { claimsDocument } from "#src/schema/api/comparison-documents.ts";
import type { Resource } from "../resource.ts";

/** Every claim as a row of its own. */
export const claims: Resource = {
	id: "claims",
	title: "Claims",
	description: "Every claim about a capability with level, limits, evidence and day, a row each.",
	path: "/api/v1/claims.json",
	schema: claimsDocument,
	documents: async () => [{ body: { claims: await rows() } }],
	table: async () => ({
		corner: "Entry",
		columns: [
			"Capability",
			"Level",
			"Note",
			"Stage",
			"Edition",
			"Since",
			"Modes",
			"Evidence",
			"Kind of evidence",
			"Checked",
			"Recorded",
		],
		rows: (await rows()).map((claim) => ({
			name: claim.entry,
			cells: [
				claim.capability,
				claim.level,
				claim.note ?? "",
				claim.stage ?? "",
				claim.edition ?? "",
				claim.since ?? "",
				claim.modes?.join(" ") ?? "",
				claim.evidence,
				evidenceKindWords(claim),
				claim.checked ?? "",
				claim.recorded ?? "",
			],
		})),
	}),
};

async function rows() {
	const order = (await capabilities()).map(({ id }) => id);
	return (await allEntries()).filter(hasClaims).flatMap((entry) =>
		Object.entries(inVocabularyOrder(entry.capabilities, order)).map(([capability, claim]) => ({
			entry: entry.id,
			capability,
			...claim,
		})),
	);
}
