import { type Conditions, levelUnder } from "#src/domain/comparison/conditions.ts";
import { writeLevel } from "#src/islands/comparison/read-claim.ts";
import type { MatrixModel } from "./matrix-model.ts";

/** Writes the levels under conditions into the few cells whose claims are limited at all. */
export function levelWriter({ columns, rows }: MatrixModel): (conditions: Conditions) => void {
	const limited = columns.flatMap(({ id, claims }) =>
		rows.flatMap((row) => {
			const claim = claims[row.id];
			const cell = row.cells[id];
			return cell &&
				(claim?.stage ?? claim?.edition ?? claim?.modes ?? claim?.levels ?? claim?.evidence_kind)
				? [{ cell, claim }]
				: [];
		}),
	);
	return (conditions) => {
		for (const { cell, claim } of limited) writeLevel(cell, levelUnder(claim, conditions));
	};
}
