import type { ShownTable } from "#src/domain/comparison/shown-table.ts";

/** A table in Markdown as GitHub and most wikis read it. Nothing in a cell can end the cell. */
export function tableMarkdown({ corner, columns, rows }: ShownTable): string {
	return [
		line([corner, ...columns]),
		line(["---", ...columns.map(() => "---")]),
		...rows.map(({ name, cells }) => line([name, ...cells])),
		"",
	].join("\n");
}

function line(cells: readonly string[]): string {
	return `| ${cells.map(escaped).join(" | ")} |`;
}

function escaped(cell: string): string {
	return cell.replaceAll(/[\\|<]/g, "\\$&").replaceAll(/\s+/g, " ");
}
