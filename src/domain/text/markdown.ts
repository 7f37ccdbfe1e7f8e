/** Text that a Markdown reader shows as it is: signs with a meaning are escaped, line breaks go. */
export function markdownText(text: string): string {
	return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#~&]/g, "\\$&");
}

/** A Markdown table, its cells taken as plain text. */
export function markdownTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): readonly string[] {
	const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(" | ")} |`;
	return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)];
}

/** A section with its heading, or nothing when it would be empty. */
export function markdownSection(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}
