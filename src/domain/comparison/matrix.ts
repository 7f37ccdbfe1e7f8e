import { qualifiers } from "#src/domain/comparison/qualifiers.ts";
import type { CapabilityGroup } from "#src/schema/capabilities.ts";
import type { Claim, SupportLevel } from "#src/schema/claim.ts";

/** An entry as a column of the matrix. */
type Column = {
	readonly id: string;
	readonly capabilities: Readonly<Record<string, Claim>>;
};

/** Where a row and a column meet. */
export type MatrixCell = {
	readonly entry: string;
	readonly level: SupportLevel | "unknown";
	/** The claim itself; none where it is unknown. */
	readonly claim: Claim | undefined;
	/** What limits the claim, in words. */
	readonly qualifiers: readonly string[];
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
	return groups.map(({ id, name, capabilities }) => ({
		id,
		name,
		rows: capabilities.map((capability) => ({
			capability,
			cells: columns.map((column) => cellOf(column, capability.id)),
		})),
	}));
}

function cellOf(column: Column, capability: string): MatrixCell {
	const claim = column.capabilities[capability];
	return claim === undefined
		? { entry: column.id, level: "unknown", claim, qualifiers: [] }
		: { entry: column.id, level: claim.level, claim, qualifiers: qualifiers(claim) };
}
