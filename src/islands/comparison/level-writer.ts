import { type Conditions, levelUnder } from "#src/domain/comparison/conditions.ts";
import { writeLevel } from "#src/islands/comparison/read-claim.ts";
import type { MatrixModel, MatrixRow } from "./matrix-model.ts";

/** Writes the levels under conditions into the few cells of a row whose claims are limited at all. */
export function levelWriter({
	columns,
	rows,
}: MatrixModel): (row: MatrixRow, conditions: Conditions) => void {
	const limited = new Map(
		rows.map((row) => [
			row,
			columns.flatMap(({ id, claims }) => {
				const claim = claims[row.id];
				const cell = row.cells[id];
				return cell &&
					(claim?.stage ?? claim?.edition ?? claim?.modes ?? claim?.levels ?? claim?.evidence_kind)
					? [{ cell, claim }]
					: [];
			}),
		]),
	);
	return (row, conditions) => {
		for (const { cell, claim } of limited.get(row) ?? [])
			writeLevel(cell, levelUnder(claim, conditions));
	};
}
