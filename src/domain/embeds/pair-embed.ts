import { pairId } from "#src/domain/comparison/living-pairs.ts";
import { type PairRow, pairDifferences } from "#src/domain/comparison/pair-differences.ts";
import { qualifiers } from "#src/domain/comparison/qualifiers.ts";
import type { MeshRecord } from "#src/domain/landscape/entry-record.ts";
import { newestDay } from "#src/domain/landscape/newest-day.ts";
import type { CapabilityGroup } from "#src/schema/capabilities.ts";
import type { EmbedFigure, QuotedCell, TableModel } from "./embed-figure.ts";

/** Two meshes side by side, differences first. */
export function pairEmbed(
	a: MeshRecord,
	b: MeshRecord,
	groups: readonly CapabilityGroup[],
): EmbedFigure<TableModel> {
	const { onlyA, onlyB, degree, same, unknown } = pairDifferences(a, b, groups);
	const parts = [
		{ name: `Only ${a.name}`, rows: onlyA },
		{ name: `Only ${b.name}`, rows: onlyB },
		{ name: "Differ in degree", rows: degree },
		{ name: "The same", rows: same },
		{ name: "Unknown on at least one side", rows: unknown },
	].filter(({ rows }) => rows.length > 0);
	return {
		id: pairId(a.id, b.id),
		topic: `${a.name} or ${b.name}`,
		title: `${a.name} has ${onlyA.length} that ${b.name} lacks, ${b.name} has ${onlyB.length} that ${a.name} lacks`,
		takeaway: `${same.length} are the same, ${degree.length} differ in degree.`,
		unit: "Capabilities by level with their limits, differences first.",
		coverage: `${unknown.length} are unknown on at least one side.`,
		source: "Claims of the entries, each with its evidence",
		day: newestDay([a, b]) ?? "",
		home: `/compare/${pairId(a.id, b.id)}/`,
		chart: {
			kind: "table",
			rowsAre: "Capability",
			columns: [a, b].map(({ id, name }) => ({ id, name })),
			groups: parts.map(({ name, rows }) => ({ name, rows: rows.map(pairRow) })),
		},
	};
}

function pairRow({ capability: { id, name }, a, b }: PairRow) {
	return { id, name, cells: [cell(a), cell(b)], address: `/capabilities/${id}/` };
}

function cell(claim: PairRow["a"]): QuotedCell {
	if (claim === undefined) return { text: "unknown", level: "unknown" };
	return { text: [claim.level, ...qualifiers(claim)].join(", "), level: claim.level };
}
