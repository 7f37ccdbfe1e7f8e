import type { ChartTable } from "./chart-table.ts";
import type { Figure } from "./figure.ts";

/**
 * A figure as JSON: what it says, where it comes from, and its numbers as rows.
 *
 * @param table - Its numbers.
 * @param address - Where the figure lives, in full.
 */
export function figureJson(
	figure: Omit<Figure, "chart">,
	{ columns, rows }: ChartTable,
	address: string,
): string {
	const { id, title, takeaway, unit, coverage, source, day } = figure;
	const citation = `Meshscape, "${title}", data of ${day}, ${address}, CC BY 4.0`;
	const numbers = rows.map((row) => ({
		id: row.id,
		...Object.fromEntries(columns.map((column, at) => [column.id, row.values[at] ?? null])),
	}));
	const said = { id, title, takeaway, unit, coverage, source, data_day: day };
	const licence = "CC BY 4.0";
	const named = columns.map(({ id: column, name }) => ({ id: column, name }));
	return `${JSON.stringify({ ...said, licence, address, citation, columns: named, rows: numbers }, undefined, "\t")}\n`;
}
