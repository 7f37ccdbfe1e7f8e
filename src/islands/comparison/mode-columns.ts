import { columnParts } from "#src/domain/comparison/claim-detail.ts";
import type { ModeCell, ModeColumn } from "#src/domain/comparison/mode-columns.ts";
import { askedParts } from "#src/islands/page/address-state.ts";

/**
 * Adds the modes that the address names, `?mesh=istio:ambient`, as columns next to their meshes.
 *
 * They are loaded only then. Without them, or when that fails, the matrix is as the page has it.
 */
export async function addModeColumns(table: HTMLTableElement, address: string): Promise<void> {
	const query = askedParts();
	const listed = query.getAll("meshes").flatMap((ids) => ids.split(","));
	const asked = [...query.getAll("mesh"), ...listed];
	if (!asked.some((id) => id.includes(":"))) return;
	const answer = await fetch(address);
	const columns = (await answer.json()) as readonly ModeColumn[];
	for (const column of columns) if (asked.includes(column.id)) addColumn(table, column);
}

function addColumn(table: HTMLTableElement, { id, mesh, name, architecture, cells }: ModeColumn) {
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	const head = heads.find((one) => one.getAttribute("data-mesh") === mesh);
	if (head === undefined) return;
	const own = head.cloneNode(true) as HTMLTableCellElement;
	own.setAttribute("data-mesh", id);
	own.setAttribute("data-architecture", architecture ?? "");
	own.removeAttribute("data-pairs");
	own.querySelector(".interval")?.remove();
	const link = own.querySelector("a");
	if (link) link.textContent = name;
	for (const row of table.querySelectorAll<HTMLTableRowElement>("tr[data-capability]")) {
		const cell = row.cells[head.cellIndex];
		if (cell === undefined) continue;
		cell.after(
			modeCell(cell, columnParts(id)[1] ?? "", cells[row.getAttribute("data-capability") ?? ""]),
		);
	}
	// The heads come last: until then the place of the mesh's head is that of its cells.
	head.after(own);
}

function modeCell(
	cell: HTMLTableCellElement,
	mode: string,
	said: ModeCell | undefined,
): HTMLTableCellElement {
	const own = cell.cloneNode(true) as HTMLTableCellElement;
	for (const name of ["data-modes", "data-levels", "data-stage", "data-edition", "data-kind"]) {
		own.removeAttribute(name);
	}
	own.setAttribute("data-mode", mode);
	if (said?.stage) own.setAttribute("data-stage", said.stage);
	if (said?.edition) own.setAttribute("data-edition", said.edition);
	if (said?.evidence_kind) own.setAttribute("data-kind", said.evidence_kind);
	const level = said?.level ?? "unknown";
	const sign = own.querySelector(".level");
	if (sign === null) return own;
	sign.className = `level level-${level}`;
	sign.textContent = level;
	if (said && said.limits.length > 0) {
		const limits = document.createElement("small");
		limits.className = "long";
		limits.textContent = said.limits.join(", ");
		limits.title = limits.textContent;
		sign.append(" ", limits);
	}
	return own;
}
