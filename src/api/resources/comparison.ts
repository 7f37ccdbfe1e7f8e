import type { Resource } from "#src/api/resource.ts";
import { capabilityGroups } from "#src/catalog/comparison.ts";
import { meshes } from "#src/catalog/entries.ts";
import { levelWithLimits } from "#src/domain/comparison/claim.ts";
import { capabilityMatrix } from "#src/domain/comparison/matrix.ts";
import { byLifecycle } from "#src/domain/entries/groups.ts";
import { capabilitiesDocument, comparisonDocument } from "#src/schema/api/comparison-documents.ts";

/** The comparison vocabulary. */
export const capabilities: Resource = {
	id: "capabilities",
	title: "Capabilities",
	description: "The vocabulary: every capability with its question, why it matters, how to verify.",
	path: "/api/v1/capabilities.json",
	schema: capabilitiesDocument,
	documents: async () => [{ body: { groups: await capabilityGroups() } }],
	table: async () => ({
		corner: "Id",
		columns: ["Group", "Name", "Question", "Why it matters", "How to verify"],
		rows: (await capabilityGroups()).flatMap((group) =>
			group.capabilities.map(({ id, name, question, why = "", verify = "" }) => ({
				name: id,
				cells: [group.name, name, question, why, verify],
			})),
		),
	}),
};

/** The capability matrix. */
export const comparison: Resource = {
	id: "comparison",
	title: "Comparison",
	description: "The capability matrix: a row for each capability, a cell for each mesh.",
	path: "/api/v1/comparison.json",
	schema: comparisonDocument,
	documents: async () => {
		const { columns, rows } = await matrix();
		return [{ body: { meshes: columns, rows } }];
	},
	table: async () => {
		const { columns, rows } = await matrix();
		return {
			corner: "Capability",
			columns: columns.map(({ name }) => name),
			rows: rows.map(({ name, cells }) => ({
				name,
				cells: columns.map(({ id }) => {
					const cell = cells[id];
					return cell === undefined
						? "unknown"
						: levelWithLimits(cell.level, [
								...(cell.looked_for ? ["looked for"] : []),
								...cell.limits,
							]);
				}),
			})),
		};
	},
};

async function matrix() {
	const sorted = (await meshes()).toSorted(byLifecycle);
	const groups = capabilityMatrix(await capabilityGroups(), sorted);
	return {
		columns: sorted.map(({ id, name, status, coverage }) => ({ id, name, status, coverage })),
		rows: groups.flatMap((group) =>
			group.rows.map(({ capability, cells }) => ({
				group: group.id,
				capability: capability.id,
				name: capability.name,
				cells: Object.fromEntries(
					cells.map(({ entry, level, qualifiers, isLookedFor }) => [
						entry,
						{ level, limits: qualifiers, ...(isLookedFor && { looked_for: true as const }) },
					]),
				),
			})),
		),
	};
}
