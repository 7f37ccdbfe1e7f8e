/**
 * Markdown written safely: texts escaped, links and rows of tables.
 *
 * @module
 */

/** A link in Markdown; neither the words nor the address can end it early. */
export function markdownLink(words: string, address: string): string {
	const safe = address.replace(
		/[\s()<>\\|`]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
	);
	return `[${markdownText(words)}](${safe})`;
}

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
	return tableLines(head, rows).join("\n");
}

/** Text that a Markdown reader shows as it is: signs with a meaning are escaped, line breaks go. */
export function markdownText(text: string): string {
	return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#~&]/g, "\\$&");
}

/** A Markdown table, its cells taken as plain text. */
export function markdownTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): readonly string[] {
	return tableLines(
		head,
		rows.map((cells) => cells.map(markdownText)),
	);
}

/** A section with its heading, or nothing when it would be empty. */
export function markdownSection(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}

function tableLines(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): readonly string[] {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)];
}
