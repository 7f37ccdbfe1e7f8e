import { experiments } from "#src/catalog/benchmarks.ts";
import { capabilityGroups } from "#src/catalog/comparison.ts";
import { conformanceDay, conformanceReports } from "#src/catalog/conformance.ts";
import { meshes, tools } from "#src/catalog/entries.ts";
import { capabilityMatrix } from "#src/domain/comparison/matrix.ts";
import { livingPairs } from "#src/domain/comparison/pairs.ts";
import { meshConformance } from "#src/domain/conformance/summary.ts";
import { type EntryRecord, lifecycle, newestDay } from "#src/domain/entries/entry.ts";
import { byLifecycleThenCoverage } from "#src/domain/entries/groups.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import { entryFacts } from "./entry-facts.ts";
import { pairTwin } from "./pair-twin.ts";
import { reportLine } from "./standards-blocks.ts";
import { type Twin, twinAddress } from "./twin.ts";

/** The matrix, the two tables of facts, and a page for each pair of living meshes. */
export async function compareTwins(): Promise<readonly Twin[]> {
	const all = (await meshes()).toSorted(byLifecycleThenCoverage);
	const [groups, others] = [await capabilityGroups(), await tools()];
	const pairs = { groups, newest: await newestReports(), measured: await experiments() };
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
		...livingPairs(all).map((pair) => pairTwin(pair, pairs)),
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

async function newestReports(): Promise<(id: string) => string> {
	const [reports, day] = [await conformanceReports(), await conformanceDay()];
	return (id) => {
		const newest = meshConformance(reports, id, day)?.newest;
		return newest ? reportLine(newest) : "none submitted";
	};
}
