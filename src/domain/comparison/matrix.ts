/**
 * The comparison of capabilities: one row a capability, one cell an entry.
 *
 * @module
 */

import { qualifiers } from "#src/domain/comparison/claim.ts";
import { levelsByArchitecture, type QualifiedLevel } from "#src/domain/comparison/conditions.ts";
import { type Mode, modesOf, type ShownClaim } from "#src/domain/comparison/modes.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import type { CapabilityGroup } from "#src/schema/comparison/capabilities.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";
import type { Status } from "#src/schema/entries/entry-vocabulary.ts";

/** An entry as a column of the matrix. */
type Column = {
	readonly id: string;
	readonly architecture: MeshRecord["architecture"];
	readonly modes?: MeshRecord["modes"];
	readonly capabilities: Readonly<Record<string, ShownClaim>>;
	readonly open_questions?: Readonly<Record<string, unknown>>;
};

/** Where a row and a column meet. */
export type MatrixCell = {
	readonly entry: string;
	readonly level: SupportLevel | "unknown";
	/** The claim itself; none where it is unknown. */
	readonly claim: ShownClaim | undefined;
	/** Carried over from another record, its evidence not read since. */
	readonly isUnread: boolean;
	/** Unknown although somebody looked for it. */
	readonly isLookedFor: boolean;
	/** What limits the claim, in words. */
	readonly qualifiers: readonly string[];
	/** The level in each architecture, where the entry has several modes. */
	readonly levels: QualifiedLevel["levels"];
};

/** One capability across all columns; the cells are in the order of the columns. */
export type MatrixRow = {
	readonly capability: CapabilityGroup["capabilities"][number];
	readonly cells: readonly MatrixCell[];
};

/** A group of the vocabulary with its rows. */
export type MatrixGroup = {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly MatrixRow[];
};

/** The comparison table: capabilities in groups as rows, entries as columns. Unknown is a cell too. */
export function capabilityMatrix(
	groups: readonly CapabilityGroup[],
	columns: readonly Column[],
): readonly MatrixGroup[] {
	const modes = new Map(columns.map((column) => [column.id, modesOf(column)]));
	return groups.map(({ id, name, capabilities }) => ({
		id,
		name,
		rows: capabilities.map((capability) => ({
			capability,
			cells: columns.map((column) => cellOf(column, capability.id, modes.get(column.id))),
		})),
	}));
}

function cellOf(column: Column, capability: string, modes: readonly Mode[] = []): MatrixCell {
	const claim = column.capabilities[capability];
	return {
		entry: column.id,
		level: claim?.level ?? "unknown",
		isUnread: claim !== undefined && claim.checked === undefined,
		isLookedFor: claim === undefined && Object.hasOwn(column.open_questions ?? {}, capability),
		claim,
		qualifiers: claim === undefined ? [] : qualifiers(claim, modes),
		levels: claim && levelsByArchitecture(claim, modes),
	};
}

/** An entry as far as its answer to one capability goes. */
type Asked = {
	readonly name: string;
	readonly status: Status;
	readonly capabilities: Readonly<Record<string, { readonly level: SupportLevel }>>;
};

/** The levels in the order a reader looks for them. */
export const ANSWER_ORDER = ["full", "partial", "planned", "none", "unknown"] as const;

/** How often each level is answered, and who answers, best first and then by name. */
export type CapabilityAnswers<Entry> = {
	readonly entries: readonly Entry[];
	readonly counts: Readonly<Record<SupportLevel | "unknown", number>>;
};

/** What entries answer to one capability. */
export function capabilityAnswers<Entry extends Asked>(
	entries: readonly Entry[],
	capability: string,
): CapabilityAnswers<Entry> {
	const level = (entry: Entry) => entry.capabilities[capability]?.level ?? "unknown";
	const sorted = entries.toSorted(
		(a, b) =>
			ANSWER_ORDER.indexOf(level(a)) - ANSWER_ORDER.indexOf(level(b)) ||
			a.name.localeCompare(b.name, "en"),
	);
	const counts = { full: 0, partial: 0, planned: 0, none: 0, unknown: 0 };
	for (const entry of entries) counts[level(entry)] += 1;
	return { entries: sorted, counts };
}
