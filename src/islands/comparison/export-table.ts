import {
	type NotedTable,
	notedCsv,
	notedHtml,
	notedJson,
	notedMarkdown,
} from "#src/domain/comparison/noted-table.ts";
import { saveFile } from "#src/islands/page/save-file.ts";

/** Exports exactly the visible table with its notes, to the clipboard or as a file. */
export async function exportTable(kind: string, table: NotedTable): Promise<string> {
	switch (kind) {
		case "markdown":
			return copied(notedMarkdown(table), "Markdown table copied.", "Download the table instead.");
		case "md":
			return saved("md", "text/markdown", notedMarkdown(table));
		case "csv":
			return saved("csv", "text/csv", notedCsv(table));
		case "html":
			return saved("html", "text/html", notedHtml(table));
		case "svg": {
			const { notedPicture } = await import("#src/rendering/noted-picture.ts");
			return saved("svg", "image/svg+xml", notedPicture(table));
		}
		default:
			return saved("json", "application/json", notedJson(table));
	}
}

/**
 * Copies a text and says whether that was possible.
 *
 * @param otherwise - What a reader can do where the browser does not allow it.
 */
export async function copied(text: string, done: string, otherwise: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return done;
	} catch {
		return `The browser does not let this page use the clipboard. ${otherwise}`;
	}
}

function saved(ending: string, type: string, text: string): string {
	saveFile(`meshscape-comparison.${ending}`, type, text);
	return `${ending.toUpperCase()} downloaded.`;
}
