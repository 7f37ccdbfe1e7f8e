import type { ChartTable, TableValue } from "./chart-table.ts";

/** A table as CSV (RFC 4180): a head line, lines end in CRLF, nothing where nothing is known. */
export function figureCsv({ columns, rows }: ChartTable): string {
	const lines = [columns.map(({ name }) => name), ...rows.map(({ values }) => values)];
	return lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

function field(value: TableValue): string {
	if (value === null) return "";
	if (typeof value === "number") return String(value);
	// A spreadsheet takes a text that begins like a formula for one.
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
