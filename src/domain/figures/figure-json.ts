import { chartTable } from "./chart-table.ts";
import type { Figure } from "./figure.ts";

/**
 * A figure as JSON: what it says, where it comes from, and its numbers as rows.
 *
 * @param address - Where the figure lives, in full.
 */
export function figureJson(figure: Figure, address: string): string {
	const { id, title, takeaway, unit, coverage, source, day, chart } = figure;
	const { columns, rows } = chartTable(chart);
	const numbers = rows.map((row) => ({
		id: row.id,
		...Object.fromEntries(columns.map((column, at) => [column.id, row.values[at] ?? null])),
	}));
	const said = { id, title, takeaway, unit, coverage, source, data_day: day };
	const licence = "CC BY 4.0";
	const named = columns.map(({ id: column, name }) => ({ id: column, name }));
	return `${JSON.stringify({ ...said, licence, address, columns: named, rows: numbers }, undefined, "\t")}\n`;
}
