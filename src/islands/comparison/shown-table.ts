import type { ClaimDetail } from "#src/domain/comparison/claim-detail.ts";
import type { NotedCell, NotedTable } from "#src/domain/comparison/noted-table.ts";

const LEVELS = ["full", "partial", "planned", "none"] as const;

/** The content of the table: hidden rows and columns are not in it, limits are in brackets. */
export function shownTable(
	table: HTMLTableElement,
	details: ReadonlyMap<Element, ClaimDetail>,
	said: Pick<NotedTable, "address" | "dataDay">,
): NotedTable {
	const [corner, ...heads] = table.tHead?.rows[0]?.cells ?? [];
	return {
		...said,
		corner: corner?.firstChild?.textContent?.trim() ?? "",
		columns: heads.filter(isShown).map(headName),
		rows: shownRows(table).map((row) => {
			const [head, ...cells] = row.cells;
			return {
				group: head?.getAttribute("data-group-name") ?? "",
				name: head ? headName(head) : "",
				cells: cells.filter(isShown).map((cell) => notedCell(cell, details.get(cell))),
			};
		}),
	};
}

/** The cells of the shown rows and columns. */
export function shownCells(table: HTMLTableElement): readonly HTMLTableCellElement[] {
	return shownRows(table).flatMap((row) => [...row.cells].slice(1).filter(isShown));
}

function shownRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
	return [...table.tBodies]
		.filter((body) => !body.hidden)
		.flatMap((body) => [...body.rows])
		.filter((row) => !row.hidden && !row.classList.contains("group"));
}

function isShown(cell: HTMLElement): boolean {
	return !cell.hidden && getComputedStyle(cell).display !== "none";
}

function headName(head: Element): string {
	return head.querySelector("a")?.textContent.trim() ?? "";
}

function notedCell(cell: Element, detail: ClaimDetail | undefined): NotedCell {
	const sign = cell.querySelector(".level");
	const limits = sign?.querySelector("small");
	const words = limits?.getAttribute("title") ?? limits?.textContent;
	const level = sign?.firstChild?.textContent?.trim() ?? "";
	return {
		level: LEVELS.find((id) => sign?.classList.contains(`level-${id}`)) ?? "unknown",
		text: words ? `${level} (${words})` : level,
		detail,
	};
}
