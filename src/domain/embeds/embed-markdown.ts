import type { ChartTable } from "#src/domain/figures/chart-table.ts";
import { markdownLink } from "#src/domain/markdown/markdown-link.ts";
import { markdownRows } from "#src/domain/markdown/markdown-rows.ts";
import { markdownText } from "#src/domain/readiness/markdown-text.ts";
import type { EmbedFigure } from "./embed-figure.ts";

/**
 * A figure as a Markdown table with its finding above and its source below.
 *
 * @param address - Where the figure lives, in full.
 */
export function embedMarkdown(figure: EmbedFigure, table: ChartTable, address: string): string {
	const { title, takeaway, unit, coverage, day } = figure;
	const head = table.columns.map(({ name }) => markdownText(name));
	const rows = table.rows.map(({ values }) =>
		values.map((value) => markdownText(value === null ? "" : String(value))),
	);
	const source = `Source: ${markdownLink(`Meshscape, data of ${day}`, address)}, CC BY 4.0. ${markdownText(coverage)}`;
	return [
		`**${markdownText(title)}**`,
		markdownText(`${takeaway} ${unit}`),
		markdownRows(head, rows),
		`${source.trim()}\n`,
	].join("\n\n");
}
