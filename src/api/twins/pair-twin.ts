import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { sharedExperiments } from "#src/domain/benchmarks/method.ts";
import {
	type Pair,
	type PairRow,
	pairDifferences,
	pairSummary,
} from "#src/domain/comparison/pairs.ts";
import { type EntryRecord, type MeshRecord, newestDay } from "#src/domain/entries/entry.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import { siteAddress } from "../address.ts";
import type { Twin } from "./twin.ts";

/** What pages of pairs are made from, beside the two meshes. */
type PairGround = {
	readonly groups: readonly CapabilityGroup[];
	/** The newest conformance report of a mesh, in one line of Markdown. */
	readonly newest: (mesh: string) => string;
	readonly measured: readonly NamedExperiment[];
};

/** The page of two living meshes. */
export function pairTwin(
	{ id, a, b }: Pair<MeshRecord>,
	{ groups, newest, measured }: PairGround,
): Twin {
	const found = pairDifferences(a, b, groups);
	return {
		path: `/compare/${id}/`,
		title: `${a.name} or ${b.name}`,
		lead: pairSummary(a.name, b.name, found).join(" "),
		day: newestDay([a, b]),
		blocks: () => [
			...pairSection(`What ${a.name} has and ${b.name} lacks`, found.onlyA, a, b),
			...pairSection(`What ${b.name} has and ${a.name} lacks`, found.onlyB, a, b),
			...pairSection("Where they differ in degree", found.degree, a, b),
			...pairSection("The same", found.same, a, b),
			...pairSection("Unknown on at least one side", found.unknown, a, b),
			"## Newest Gateway API conformance report",
			[a, b].map((mesh) => `- ${markdownText(mesh.name)}: ${newest(mesh.id)}`).join("\n"),
			"## Measured in the same experiments",
			sharedExperiments(a.id, b.id, measured)
				.map(({ experiment: { id: one, experiment } }) => {
					return `- ${markdownLink(experiment.question, siteAddress(`/performance/${one}/`))}`;
				})
				.join("\n") || "No published experiment measured both.",
		],
	};
}

function pairSection(
	title: string,
	rows: readonly PairRow[],
	a: EntryRecord,
	b: EntryRecord,
): readonly string[] {
	if (rows.length === 0) return [];
	const side = (claim: PairRow["a"]) => {
		if (claim === undefined) return "unknown";
		const words = claim.note === undefined ? claim.level : `${claim.level}: ${claim.note}`;
		return markdownLink(words, claim.evidence);
	};
	const cells = rows.map((row) => [markdownText(row.capability.name), side(row.a), side(row.b)]);
	const head = ["Capability", markdownText(a.name), markdownText(b.name)];
	return [`## ${markdownText(title)}`, markdownRows(head, cells)];
}
