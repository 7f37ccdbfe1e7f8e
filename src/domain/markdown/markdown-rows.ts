/**
 * A table in Markdown from cells that are Markdown already.
 *
 * @returns A block of lines; empty when there are no rows.
 */
export function markdownRows(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	if (rows.length === 0) return "";
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
