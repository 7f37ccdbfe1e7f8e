/**
 * What standards an entry, or each of a pair, is known to meet.
 *
 * @module
 */

import type { FiledReport } from "#src/domain/conformance/report.ts";
import { type SmiSupportCell, smiSupport } from "#src/domain/conformance/smi.ts";
import {
	type AbstractionRecord,
	type Implemented,
	implemented,
} from "#src/domain/conformance/specifications.ts";
import {
	type MeshConformance,
	meshConformance,
	type ReportSummary,
} from "#src/domain/conformance/summary.ts";
import { type EntryRecord, lifecycle } from "#src/domain/entries/entry.ts";
import { compareReleases } from "#src/domain/text/versions.ts";
import type { SmiHistory } from "#src/schema/conformance/smi-history.ts";

/** Everything that is known of specifications and tests, to ask it about an entry. */
export type StandardsContext = {
	readonly reports: readonly FiledReport[];
	readonly smi: SmiHistory;
	readonly abstractions: readonly AbstractionRecord[];
	/** Day ages are counted to, `YYYY-MM-DD`. */
	readonly day: string;
};

/** What an entry proves and claims for the specifications several meshes share. */
export type EntryStandards = {
	readonly conformance: MeshConformance | undefined;
	/** True for an active mesh, of which a reader expects to hear that nothing was submitted. */
	readonly isAsked: boolean;
	/** APIs of SMI anyone declared something about, with the name of the API. */
	readonly smi: readonly (SmiSupportCell & { readonly name: string })[];
	readonly implemented: readonly Implemented[];
	readonly day: string;
};

/** The standards of one entry; `undefined` when there is nothing to say. */
export function entryStandards(
	entry: EntryRecord,
	{ reports, smi, abstractions, day }: StandardsContext,
): EntryStandards | undefined {
	const mesh = entry.collection === "meshes" ? entry : undefined;
	const conformance = mesh && meshConformance(reports, mesh.id, day);
	const isAsked = mesh !== undefined && lifecycle(mesh.status) === "active";
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

/** What reports say of two meshes. */
export type PairConformance = {
	readonly a: MeshConformance | undefined;
	readonly b: MeshConformance | undefined;
	/** The newest release both were tested against: the only reports that can be compared. */
	readonly shared:
		| { readonly release: string; readonly a: ReportSummary; readonly b: ReportSummary }
		| undefined;
};

/** The newest reports of two meshes, and the newest release both have a report for. */
export function pairConformance(
	reports: readonly FiledReport[],
	a: string,
	b: string,
	today: string,
): PairConformance {
	const [first, second] = [a, b].map((mesh) => meshConformance(reports, mesh, today));
	const common = (first?.history ?? [])
		.toSorted((one, other) => compareReleases(one.release, other.release))
		.flatMap((one) => {
			const other = second?.history.find(({ release }) => release === one.release);
			return other === undefined ? [] : [{ release: one.release, a: one, b: other }];
		});
	return { a: first, b: second, shared: common[0] };
}
