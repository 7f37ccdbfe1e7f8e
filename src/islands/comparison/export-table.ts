import { type ShownTable, tableCsv, tableMarkdown } from "#src/domain/text/table.ts";
import { saveFile } from "#src/islands/page/save-file.ts";

/** Takes exactly the visible table away, as a link, to the clipboard or as a file. */
export async function exportTable(kind: string, table: HTMLTableElement): Promise<string> {
	const shown = shownTable(table);
	switch (kind) {
		case "link":
			return copied(location.href, "Link copied.");
		case "markdown":
			return copied(tableMarkdown(shown), "Markdown table copied.");
		case "md":
			return saved("md", "text/markdown", tableMarkdown(shown));
		case "csv":
			return saved("csv", "text/csv", tableCsv(shown));
		default:
			return saved("json", "application/json", tableJson(shown));
	}
}

async function copied(text: string, done: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return done;
	} catch {
		return "The browser does not let this page use the clipboard. Download the table instead.";
	}
}

function saved(ending: string, type: string, text: string): string {
	saveFile(`meshscape-comparison.${ending}`, type, text);
	return `${ending.toUpperCase()} downloaded.`;
}

function tableJson({ corner, columns, rows }: ShownTable): string {
	const named = rows.map(({ name, cells }) => ({
		[corner.toLowerCase()]: name,
		...Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ""])),
	}));
	return `${JSON.stringify({ source: location.href, rows: named }, null, "\t")}\n`;
}

/** What stands in the table: hidden rows and columns are not in it, limits stand in brackets. */
function shownTable(table: HTMLTableElement): ShownTable {
	const [corner, ...heads] = table.tHead?.rows[0]?.cells ?? [];
	const rows = [...table.tBodies]
		.filter((body) => !body.hidden)
		.flatMap((body) => [...body.rows])
		.filter((row) => !row.hidden && !row.classList.contains("group"));
	const isShown = (cell: HTMLElement) => getComputedStyle(cell).display !== "none";
	return {
		corner: corner?.firstChild?.textContent?.trim() ?? "",
		columns: heads.filter(isShown).map(headName),
		rows: rows.map((row) => {
			const [head, ...cells] = row.cells;
			return {
				name: head ? headName(head) : "",
				cells: cells.filter(isShown).map(cellText),
			};
		}),
	};
}

function headName(head: Element): string {
	return head.querySelector("a")?.textContent.trim() ?? "";
}

function cellText(cell: Element): string {
	const sign = cell.querySelector(".level");
	const limits = sign?.querySelector("small")?.textContent;
	const level = sign?.firstChild?.textContent?.trim() ?? "";
	return limits ? `${level} (${limits})` : level;
}
