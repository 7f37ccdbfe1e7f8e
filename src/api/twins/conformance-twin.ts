import { conformanceDay, conformanceReports, smiHistory } from "#src/catalog/conformance.ts";
import { meshes as allMeshes } from "#src/catalog/entries.ts";
import {
	conformanceMatrix,
	type FeatureStanding,
	featureTable,
} from "#src/domain/conformance/matrix.ts";
import { smiSupport } from "#src/domain/conformance/smi.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import type { SmiHistory } from "#src/schema/conformance/smi-history.ts";
import { reportLine } from "./standards-blocks.ts";
import type { Twin } from "./twin.ts";

const STANDINGS: Readonly<Record<FeatureStanding, string>> = {
	supported: "supported",
	unsupported: "not supported",
	unrecorded: "not recorded",
};

/** Reports on Gateway API for mesh, and the history of SMI. */
export async function conformanceTwins(): Promise<readonly Twin[]> {
	const [reports, day, all] = [
		await conformanceReports(),
		await conformanceDay(),
		await allMeshes(),
	];
	const history = await smiHistory();
	const { rows } = conformanceMatrix(reports, day);
	const newest = rows.map((row) => row.newest);
	const nameOf = (id: string, other: string) => all.find((mesh) => mesh.id === id)?.name ?? other;
	const names = newest.map(({ implementation, project }) => nameOf(implementation, project));
	return [
		{
			path: "/conformance/",
			title: "Gateway API for mesh: who passes what",
			lead: `${reports.length} reports of ${rows.length} implementations. Each release has other tests, so counts of two releases cannot be compared.`,
			day,
			blocks: () => [
				...rows.flatMap(({ cells }, at) => [
					`## ${markdownText(names[at] ?? "")}`,
					cells
						.flatMap((cell) => cell.reports)
						.map((report) => `- ${reportLine(report)}`)
						.join("\n"),
				]),
				"## Features beyond the core, by newest report",
				markdownRows(
					["Feature", ...names.map((name) => markdownText(name))],
					featureTable(newest).map(({ feature, cells }) => [
						markdownText(feature),
						...cells.map(({ standing }) => STANDINGS[standing]),
					]),
				),
				...smiBlocks(history, all),
			],
		},
	];
}

function smiBlocks(history: SmiHistory, all: readonly MeshRecord[]): readonly string[] {
	const rows = smiSupport(history, all).map(({ mesh, cells }) => [
		markdownText(all.find(({ id }) => id === mesh)?.name ?? mesh),
		...cells.map(({ claim }) =>
			claim === undefined ? "unknown" : markdownLink(claim.level, claim.evidence),
		),
	]);
	return [
		"## History: the Service Mesh Interface",
		markdownText(history.status),
		markdownRows(["Mesh", ...history.apis.map(({ name }) => name)], rows),
		...history.sets.map(
			({ title, source, usable_as: caution }) =>
				`${markdownLink(title, source)}: ${markdownText(caution)}`,
		),
	];
}
