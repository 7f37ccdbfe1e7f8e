/**
 * The roles of a table for elements that have them already: some browsers take them away from a table
 * whose rows are laid out as grids.
 */
export const ROLES = {
	table: { role: "table" },
	rowgroup: { role: "rowgroup" },
	row: { role: "row" },
	rowheader: { role: "rowheader" },
	columnheader: { role: "columnheader" },
	cell: { role: "cell" },
} as const;
