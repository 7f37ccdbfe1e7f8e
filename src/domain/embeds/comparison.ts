/**
 * The comparison and the pairs as embeddable tables.
 *
 * @module
 */

import { levelWithLimits, qualifiers, shortQualifiers } from "#src/domain/comparison/claim.ts";
import { capabilityMatrix } from "#src/domain/comparison/matrix.ts";
import { type Mode, modesOf } from "#src/domain/comparison/modes.ts";
import { type PairRow, pairDifferences, pairId } from "#src/domain/comparison/pairs.ts";
import type { EmbedFigure, QuotedCell, QuotedRow, TableModel } from "#src/domain/embeds/embed.ts";
import { type MeshRecord, newestDay } from "#src/domain/entries/entry.ts";
import { counted } from "#src/domain/text/words.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";

const BY_MODE = "By mode: not the same in every mode of the data plane.";

const COUNTED = "capabilities, proven in full";

/** What up to six meshes can do; any others can be put in their place. */
export function comparisonEmbed(
	shown: readonly MeshRecord[],
	all: readonly MeshRecord[],
	groups: readonly CapabilityGroup[],
	day: string,
): EmbedFigure<TableModel> {
	const vocabulary = groups.flatMap(({ capabilities }) => capabilities);
	const asked = vocabulary.length;
	const full = (mesh: MeshRecord) =>
		vocabulary.filter(({ id }) => mesh.capabilities[id]?.level === "full").length;
	const best = shown.toSorted((a, b) => full(b) - full(a));
	const said = best.map((mesh) => `${mesh.name} ${full(mesh)}`).join(", ");
	return {
		id: "comparison",
		topic: "What meshes can do",
		title: `Of ${asked} ${COUNTED}: ${said}`,
		takeaway: `What is not proven is shown as partial, planned, none or unknown; unknown never means none.`,
		unit: `Level of each capability with its limits. ${BY_MODE}`,
		coverage: `${asked} capabilities, ${all.length} meshes to choose from.`,
		source: "Claims of the entries, each with its evidence",
		day,
		home: "/compare/",
		chart: {
			kind: "table",
			rowsAre: "Capability",
			columns: shown.map(({ id, name }) => ({ id, name })),
			groups: comparedGroups(shown, groups),
			counted: COUNTED,
			choices: all.map((mesh) => ({
				id: mesh.id,
				name: mesh.name,
				cells: Object.fromEntries(
					comparedGroups([mesh], groups).flatMap(({ rows }) =>
						rows.map(({ id, cells: [cell] }) => [id, cell ?? { text: "unknown" }]),
					),
				),
			})),
		},
	};
}

function comparedGroups(meshes: readonly MeshRecord[], groups: readonly CapabilityGroup[]) {
	const modes = new Map(meshes.map((mesh) => [mesh.id, modesOf(mesh)]));
	return capabilityMatrix(groups, meshes).map(({ name, rows }) => ({
		name,
		rows: rows.map(
			({ capability, cells }): QuotedRow => ({
				id: capability.id,
				name: capability.name,
				cells: cells.map(
					({ entry, level, claim, qualifiers }): QuotedCell => ({
						text: levelWithLimits(level, qualifiers),
						short: levelWithLimits(level, claim ? shortQualifiers(claim, modes.get(entry)) : []),
						level,
					}),
				),
				address: `/capabilities/${capability.id}/`,
			}),
		),
	}));
}

/**
 * Two meshes side by side, differences first.
 *
 * @param hasPage - Whether the two have a page of their own; else the matrix shows them.
 */
export function pairEmbed(
	a: MeshRecord,
	b: MeshRecord,
	groups: readonly CapabilityGroup[],
	hasPage = true,
): EmbedFigure<TableModel> {
	const { onlyA, onlyB, degree, same, unknown } = pairDifferences(a, b, groups);
	const parts = [
		{ name: `Only ${a.name}`, rows: onlyA },
		{ name: `Only ${b.name}`, rows: onlyB },
		{ name: "Differ in degree", rows: degree },
		{ name: "The same level", rows: same },
		{ name: "Unknown on at least one side", rows: unknown },
	].filter(({ rows }) => rows.length > 0);
	return {
		id: pairId(a.id, b.id),
		topic: `${a.name} or ${b.name}`,
		title: `${a.name} has ${onlyA.length} that ${b.name} lacks, ${b.name} has ${onlyB.length} that ${a.name} lacks`,
		takeaway: `The same level in ${same.length}, a difference in degree in ${degree.length}.`,
		unit: `Capabilities by level with their limits, differences first. ${BY_MODE}`,
		coverage: `${counted(unknown.length, "is", "are")} unknown on at least one side.`,
		source: "Claims of the entries, each with its evidence",
		day: newestDay([a, b]) ?? "",
		home: hasPage ? `/compare/${pairId(a.id, b.id)}/` : `/compare/?mesh=${a.id}&mesh=${b.id}`,
		chart: {
			kind: "table",
			rowsAre: "Capability",
			columns: [a, b].map(({ id, name }) => ({ id, name })),
			groups: parts.map(({ name, rows }) => ({
				name,
				rows: rows.map((row) => pairRow(row, a, b)),
			})),
		},
	};
}

function pairRow(row: PairRow, a: MeshRecord, b: MeshRecord) {
	const { id, name } = row.capability;
	const cells = [cell(row.a, modesOf(a)), cell(row.b, modesOf(b))];
	return { id, name, cells, address: `/capabilities/${id}/` };
}

function cell(claim: PairRow["a"], modes: readonly Mode[]): QuotedCell {
	if (claim === undefined) return { text: "unknown", level: "unknown" };
	return {
		text: levelWithLimits(claim.level, qualifiers(claim, modes)),
		short: levelWithLimits(claim.level, shortQualifiers(claim, modes)),
		level: claim.level,
	};
}
