import type { DataDiff, DiffRow } from "#src/domain/entries/data-diff.ts";
import { markdownTable, markdownText } from "#src/domain/text/markdown.ts";

/** Rows of one table; a comment at a code host has its limits, and nobody reads more. */
const MOST_ROWS = 60;

/** What changes for readers as Markdown, for a comment on a pull request. */
export function diffMarkdown({ cells, charts, choices, experiments }: DataDiff): string {
	const parts = [
		...table("Cells", ["Entry", "Cell", "From", "To"], cells),
		...table("Strengths and coverage", ["Chart", "Mesh", "From", "To"], charts),
		...list("Choices", choices),
		...list("Experiments", experiments),
	];
	const none = ["", "Nothing that readers see in cells, charts and choices."];
	return ["## What changes for readers", ...(parts.length > 0 ? parts : none), ""].join("\n");
}

function table(
	title: string,
	head: readonly string[],
	rows: readonly DiffRow[],
): readonly string[] {
	if (rows.length === 0) return [];
	const cells = rows
		.slice(0, MOST_ROWS)
		.map(({ about, part, from, to }) => [about, part, from, to].map(quiet));
	const more = rows.length - cells.length;
	const rest = more > 0 ? ["", `and ${more} more.`] : [];
	return ["", `### ${title} (${rows.length})`, "", ...markdownTable(head, cells), ...rest];
}

function list(title: string, lines: readonly string[]): readonly string[] {
	if (lines.length === 0) return [];
	return [
		"",
		`### ${title} (${lines.length})`,
		"",
		...lines.slice(0, MOST_ROWS).map((line) => `- ${markdownText(quiet(line))}`),
	];
}

/** What the data says must not call somebody at the code host. */
function quiet(text: string): string {
	return text.replaceAll("@", "@\u200b");
}
