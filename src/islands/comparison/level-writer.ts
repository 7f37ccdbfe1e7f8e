import {
	type Conditions,
	levelUnder,
	type QualifiedLevel,
} from "#src/domain/comparison/conditions.ts";
import { writeLevel } from "#src/islands/comparison/read-claim.ts";
import type { MatrixModel, MatrixRow } from "./matrix-model.ts";

type LimitedCell = { readonly cell: HTMLTableCellElement; readonly claim: QualifiedLevel };

/** Writes the levels under conditions into the few cells of a row whose claims are limited at all. */
export function levelWriter({
	columns,
}: MatrixModel): (row: MatrixRow, conditions: Conditions) => void {
	const limited = new Map<MatrixRow, readonly LimitedCell[]>();
	return (row, conditions) => {
		// The claims of all columns are read by this before a level is written.
		const cells = limited.get(row) ?? limitedCells(columns, row);
		limited.set(row, cells);
		for (const { cell, claim } of cells) writeLevel(cell, levelUnder(claim, conditions));
	};
}

function limitedCells(columns: MatrixModel["columns"], row: MatrixRow): readonly LimitedCell[] {
	return columns.flatMap(({ id, claims }) => {
		const claim = claims[row.id];
		const cell = row.cells[id];
		return cell &&
			(claim?.stage ?? claim?.edition ?? claim?.modes ?? claim?.levels ?? claim?.evidence_kind)
			? [{ cell, claim }]
			: [];
	});
}
