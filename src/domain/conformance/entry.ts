import type { AbstractionRecord } from "#src/domain/abstractions/abstraction-record.ts";
import { type Implemented, implemented } from "#src/domain/abstractions/implemented.ts";
import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import { lifecycle } from "#src/domain/landscape/lifecycle.ts";
import type { SmiHistory } from "#src/schema/smi-history.ts";
import type { FiledReport } from "./filed-report.ts";
import { type MeshConformance, meshConformance } from "./mesh-conformance.ts";
import { type SmiSupportCell, smiSupport } from "./smi-support.ts";

/** Everything that is known of specifications and tests, to ask it about an entry. */
export type StandardsGround = {
	readonly reports: readonly FiledReport[];
	readonly smi: SmiHistory;
	readonly abstractions: readonly AbstractionRecord[];
	/** Day ages are counted to, `YYYY-MM-DD`. */
	readonly day: string;
};

/** How an entry stands to the specifications several meshes share. */
export type EntryStandards = {
	readonly conformance: MeshConformance | undefined;
	/** True for a living mesh, of which a reader expects to hear that nothing was submitted. */
	readonly isAsked: boolean;
	/** APIs of SMI anyone declared something about, with the name of the API. */
	readonly smi: readonly (SmiSupportCell & { readonly name: string })[];
	readonly implemented: readonly Implemented[];
	readonly day: string;
};

/** How one entry stands; `undefined` when there is nothing to say. */
export function entryStandards(
	entry: EntryRecord,
	{ reports, smi, abstractions, day }: StandardsGround,
): EntryStandards | undefined {
	const mesh = entry.collection === "meshes" ? entry : undefined;
	const conformance = mesh && meshConformance(reports, mesh.id, day);
	const isAsked = mesh !== undefined && lifecycle(mesh.status) === "living";
	const declared = mesh === undefined ? [] : smiCells(mesh, smi);
	const follows = implemented(entry.id, abstractions);
	if (!isAsked && conformance === undefined && declared.length + follows.length === 0) {
		return undefined;
	}
	return { conformance, isAsked, smi: declared, implemented: follows, day };
}

function smiCells(
	mesh: Parameters<typeof smiSupport>[1][number],
	history: SmiHistory,
): EntryStandards["smi"] {
	const row = smiSupport(history, [mesh]).find((one) => one.mesh === mesh.id);
	return (row?.cells ?? [])
		.filter(({ claim, declared, statements }) => (claim ?? declared ?? statements[0]) !== undefined)
		.map((cell) => ({
			...cell,
			name: history.apis.find(({ id }) => id === cell.api)?.name ?? cell.api,
		}));
}
