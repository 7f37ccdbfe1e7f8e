import { capabilityMatrix } from "#src/domain/comparison/capability-matrix.ts";
import type { MeshRecord } from "#src/domain/landscape/entry-record.ts";
import type { CapabilityGroup } from "#src/schema/capabilities.ts";
import type { EmbedFigure, QuotedCell, QuotedRow, TableModel } from "./embed-figure.ts";

/** Most meshes a comparison shows side by side. */
export const MOST_COMPARED = 6;

/** What up to six meshes can do; any others can be put in their place. */
export function comparisonEmbed(
	shown: readonly MeshRecord[],
	all: readonly MeshRecord[],
	groups: readonly CapabilityGroup[],
	day: string,
): EmbedFigure<TableModel> {
	const asked = groups.reduce((sum, { capabilities }) => sum + capabilities.length, 0);
	const full = (mesh: MeshRecord) =>
		Object.values(mesh.capabilities).filter(({ level }) => level === "full").length;
	const best = shown.toSorted((a, b) => full(b) - full(a));
	const said = best.map((mesh) => `${mesh.name} ${full(mesh)}`).join(", ");
	return {
		id: "comparison",
		topic: "What meshes can do",
		title: `Of ${asked} capabilities, proven in full: ${said}`,
		takeaway: `What is not proven is shown as partial, planned, none or unknown; unknown never means none.`,
		unit: "Level of each capability with its limits.",
		coverage: `${asked} capabilities, ${all.length} meshes to choose from.`,
		source: "Claims of the entries, each with its evidence",
		day,
		home: "/compare/",
		chart: {
			kind: "table",
			rowsAre: "Capability",
			columns: shown.map(({ id, name }) => ({ id, name })),
			groups: comparedGroups(shown, groups),
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
	return capabilityMatrix(groups, meshes).map(({ name, rows }) => ({
		name,
		rows: rows.map(
			({ capability, cells }): QuotedRow => ({
				id: capability.id,
				name: capability.name,
				cells: cells.map(
					({ level, qualifiers }): QuotedCell => ({
						text: [level, ...qualifiers].join(", "),
						level,
					}),
				),
				address: `/capabilities/${capability.id}/`,
			}),
		),
	}));
}
