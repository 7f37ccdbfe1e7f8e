import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import { lifecycle } from "#src/domain/landscape/lifecycle.ts";
import type { Capability } from "#src/schema/capabilities.ts";
import type { SupportLevel } from "#src/schema/claim.ts";
import type { StackedModel } from "./chart-model.ts";
import type { Figure } from "./figure.ts";
import { percent } from "./percent.ts";

const LEVELS = ["full", "partial", "planned", "none", "unknown"] as const;

type Claiming = Pick<EntryRecord, "status"> & {
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/** How many living meshes support each capability, most supported first, ties in the vocabulary's order. */
export function adoptionFigure(
	capabilities: readonly Capability[],
	meshes: readonly Claiming[],
	day: string,
): Figure<StackedModel> {
	const living = meshes.filter(({ status }) => lifecycle(status) === "living");
	const rows = capabilities
		.map(({ id, name }) => ({
			id,
			name,
			counts: LEVELS.map((level) => {
				return living.filter((mesh) => (mesh.capabilities[id]?.level ?? "unknown") === level)
					.length;
			}),
			address: `/capabilities/${id}/`,
		}))
		.toSorted((a, b) => supported(b) - supported(a) || (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
	const common = rows.filter((row) => supported(row) > living.length / 2).length;
	const [first, last] = [rows[0], rows.at(-1)];
	const unknown = rows.reduce((sum, { counts }) => sum + (counts[4] ?? 0), 0);
	const cells = rows.length * living.length;
	return {
		id: "capability-adoption",
		topic: "How many meshes support each capability",
		title: `${common} of ${rows.length} capabilities are supported by more than half of the living meshes`,
		takeaway: `Most common is ${first?.name} (${supported(first)} of ${living.length}), rarest ${last?.name} (${supported(last)}).`,
		unit: `Living meshes, number of ${living.length}; supported is full or partial.`,
		coverage: `${percent(1 - unknown / cells)} % of ${cells} answers known.`,
		source: "Claims of the entries, each with its evidence",
		day,
		home: "/data/#capability-adoption",
		chart: {
			kind: "stacked",
			rowsAre: "Capability",
			segments: LEVELS.map((level) => ({ id: level, name: level, tone: level })),
			rows,
		},
	};
}

function supported(row: { readonly counts: readonly number[] } | undefined): number {
	return (row?.counts[0] ?? 0) + (row?.counts[1] ?? 0);
}
