/**
 * What the others are counted from, and how near to it is a tie; small, because it travels to the browser.
 *
 * @module
 */

import { type Comparison, marginMs } from "#src/domain/benchmarks/findings.ts";
import type { Panel, PanelsModel } from "#src/domain/figures/measured-models.ts";

/**
 * Panels with the line of the row a reader counts from, and around it what is a tie.
 *
 * A row that takes no part is no reference: nothing is counted from a queue or from failures.
 */
export function comparedWith(model: PanelsModel, { point, over }: Comparison): PanelsModel {
	const reference = model.rows.find(
		(row) => (over === undefined ? row.isBaseline : row.name === over) && row.remark === null,
	);
	const panels = model.panels.map((one): Panel => {
		const { value, low, high } = reference?.values[one.id] ?? {};
		const isKnown =
			typeof value === "number" && typeof low === "number" && typeof high === "number";
		return {
			...one,
			isChosen: one.id === point,
			reference: isKnown ? { value, margin: marginMs({ value, low, high }) } : null,
		};
	});
	return { ...model, panels };
}
