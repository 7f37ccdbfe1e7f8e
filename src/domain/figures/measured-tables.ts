/**
 * The numbers of charts of measurements and of the readiness map, as tables.
 *
 * @module
 */

import type { ChartTable, TableValue } from "#src/domain/figures/chart-table.ts";
import type { CurvesModel, PanelsModel, PlaneModel } from "#src/domain/figures/measured-models.ts";

const text = (id: string, name: string) => ({ id, name, isNumber: false });
const number = (id: string, name: string) => ({ id, name, isNumber: true });

/** A row for each row of the panels; lowest and highest where a value was measured more than once. */
export function panelsTable({ rowsAre, panels, rows }: PanelsModel): ChartTable {
	const isRepeated = ({ id }: { readonly id: string }) =>
		rows.some(({ values }) => values[id] !== undefined && values[id].low !== values[id].high);
	const isGrouped = rows.some(({ group }) => group !== null);
	const isRemarked = rows.some(({ remark }) => remark !== null);
	const repeated = new Set(panels.filter(isRepeated).map(({ id }) => id));
	return {
		columns: [
			text("name", rowsAre),
			...(isGrouped ? [text("load", "Load")] : []),
			...panels.flatMap(({ id, name, unit }) => [
				number(id, `${name}, ${unit}`),
				...(repeated.has(id)
					? [number(`${id}-low`, `${name}, lowest`), number(`${id}-high`, `${name}, highest`)]
					: []),
			]),
			...(isRemarked ? [text("remark", "Takes no part")] : []),
		],
		rows: rows.map(({ id, name, group, remark, values }) => ({
			id,
			values: [
				name,
				...(isGrouped ? [group] : []),
				...panels.flatMap((panel): readonly TableValue[] => {
					const found = values[panel.id];
					const shown = found?.value ?? (found?.text || null);
					return repeated.has(panel.id)
						? [shown, found?.low ?? null, found?.high ?? null]
						: [shown];
				}),
				...(isRemarked ? [remark] : []),
			],
		})),
	};
}

/** A row for each curve, a column for each percentile. */
export function curvesTable({ points, series }: CurvesModel): ChartTable {
	return {
		columns: [text("name", "Run"), ...points.map(({ id, name }) => number(id, `${name}, ms`))],
		rows: series.map(({ id, name, values }) => ({
			id,
			values: [name, ...points.map((point) => values[point.id] ?? null)],
		})),
	};
}

/** A row for each field of the map, then one for each result on it. */
export function planeTable({ fields, results }: PlaneModel): ChartTable {
	return {
		columns: [
			text("name", "Verdict"),
			number("need-from", "Need from"),
			number("need-to", "Need to"),
			number("readiness-from", "Readiness from"),
			number("readiness-to", "Readiness to"),
		],
		rows: [
			...fields.map(({ id, name, need, readiness }) => ({
				id,
				values: [name, need.from, last(need.to), readiness.from, last(readiness.to)],
			})),
			...results.map(({ id, name, need, readiness }) => ({
				id,
				values: [name, need, need, readiness, readiness],
			})),
		],
	};
}

/** Scores are whole: a field that ends where the next begins at 40 holds scores up to 39. */
function last(to: number): number {
	return to === 100 ? 100 : to - 1;
}
