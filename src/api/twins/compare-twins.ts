import { meshes, tools } from "#src/catalog/entries.ts";
import { capabilityGroups } from "#src/catalog/vocabulary.ts";
import { capabilityMatrix } from "#src/domain/comparison/capability-matrix.ts";
import { livingPairs } from "#src/domain/comparison/living-pairs.ts";
import { type PairRow, pairDifferences } from "#src/domain/comparison/pair-differences.ts";
import { pairSummary } from "#src/domain/comparison/pair-summary.ts";
import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import { byLifecycleThenCoverage } from "#src/domain/landscape/landscape-groups.ts";
import { lifecycle } from "#src/domain/landscape/lifecycle.ts";
import { newestDay } from "#src/domain/landscape/newest-day.ts";
import { markdownLink } from "#src/domain/markdown/markdown-link.ts";
import { markdownRows } from "#src/domain/markdown/markdown-rows.ts";
import { markdownText } from "#src/domain/readiness/markdown-text.ts";
import { entryFacts } from "./entry-facts.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The matrix, the two tables of facts, and a page for each pair of living meshes. */
export async function compareTwins(): Promise<readonly Twin[]> {
	const all = (await meshes()).toSorted(byLifecycleThenCoverage);
	const [groups, others] = [await capabilityGroups(), await tools()];
	const standing = all.filter(({ status }) => lifecycle(status) !== "ended");
	const matrix: Twin = {
		path: "/compare/",
		title: "Compare meshes",
		lead: `What ${standing.length} service meshes that have not ended can do. The data of all of them: api/v1/comparison.json.`,
		day: newestDay(all),
		blocks: () =>
			capabilityMatrix(groups, standing).flatMap(({ name, rows }) => [
				`## ${markdownText(name)}`,
				markdownRows(
					["Capability", ...standing.map((mesh) => markdownText(mesh.name))],
					rows.map(({ capability, cells }) => [
						markdownText(capability.name),
						...cells.map(({ level, qualifiers }) =>
							markdownText([level, ...qualifiers].join(", ")),
						),
					]),
				),
			]),
	};
	return [
		matrix,
		facts("/compare/project/", "Compare projects", "Who stands behind each mesh.", all),
		facts("/compare/tools/", "Compare tools", "Who stands behind each tool.", others),
		...livingPairs(all).map(({ id, a, b }): Twin => {
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
				],
			};
		}),
	];
}

function facts(path: string, title: string, lead: string, entries: readonly EntryRecord[]): Twin {
	const blocks = () =>
		entries.flatMap((entry) => [
			`## ${markdownLink(entry.name, twinAddress(entry.path))}`,
			markdownRows(["Fact", "Value"], entryFacts(entry)),
		]);
	return { path, title, lead, day: newestDay(entries), blocks };
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
