import type { ShownTable } from "#src/domain/comparison/shown-table.ts";

/**
 * A table as comma-separated values after RFC 4180, lines ended by CRLF.
 *
 * A cell that a spreadsheet would run as a formula is led in by an apostrophe.
 */
export function tableCsv({ corner, columns, rows }: ShownTable): string {
	return [[corner, ...columns], ...rows.map(({ name, cells }) => [name, ...cells])]
		.map((line) => `${line.map(quoted).join(",")}\r\n`)
		.join("");
}

function quoted(cell: string): string {
	const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
