/**
 * Tables as data, and as the CSV, Markdown and JSON files in which they leave the site.
 *
 * @module
 */

import type { ChartTable, TableValue } from "#src/domain/figures/chart-table.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { markdownTable } from "#src/domain/text/markdown.ts";

/** A table as a reader sees it: names and words, in the order of the screen. */
export type ShownTable = {
	/** Heading of the first column. */
	readonly corner: string;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
};

/**
 * A table as comma-separated values after RFC 4180, lines ended by CRLF.
 *
 * A cell that a spreadsheet would run as a formula is led in by an apostrophe.
 */
export function tableCsv({ corner, columns, rows }: ShownTable): string {
	const lines = [[corner, ...columns], ...rows.map(({ name, cells }) => [name, ...cells])];
	return forSpreadsheets(lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join(""));
}

/** Excel takes a file for its own code page unless it is ASCII or begins with a byte order mark. */
function forSpreadsheets(csv: string): string {
	return /[^ -~\t\r\n]/.test(csv) ? `\uFEFF${csv}` : csv;
}

/** A spreadsheet takes a text that begins like a formula for one, so such a text gets an apostrophe. */
function quoted(cell: string): string {
	const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table in Markdown as GitHub and most wikis read it. Nothing in a cell can end the cell. */
export function tableMarkdown({ corner, columns, rows }: ShownTable): string {
	const lines = rows.map(({ name, cells }) => [name, ...cells]);
	return [...markdownTable([corner, ...columns], lines), ""].join("\n");
}

/** A table as CSV (RFC 4180): a head line, lines end in CRLF, nothing where nothing is known. */
export function figureCsv({ columns, rows }: ChartTable): string {
	const lines = [columns.map(({ name }) => name), ...rows.map(({ values }) => values)];
	return forSpreadsheets(lines.map((line) => `${line.map(field).join(",")}\r\n`).join(""));
}

function field(value: TableValue): string {
	return typeof value === "string" ? quoted(value) : String(value ?? "");
}

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
	const { id, title, takeaway, unit, coverage, source, day, home } = figure;
	const site = address.endsWith(home) ? address.slice(0, -home.length) : "";
	const $schema = `${site}/schema/v1/api/figure.json`;
	const citation = `Meshscape, "${title}", data of ${day}, ${address}, CC BY 4.0`;
	const numbers = rows.map((row) => ({
		id: row.id,
		...Object.fromEntries(columns.map((column, at) => [column.id, row.values[at] ?? null])),
	}));
	const said = { $schema, id, title, takeaway, unit, coverage, source, data_day: day };
	const licence = "CC BY 4.0";
	const named = columns.map(({ id: column, name }) => ({ id: column, name }));
	return `${JSON.stringify({ ...said, licence, address, citation, columns: named, rows: numbers })}\n`;
}
