import { levelUnder } from "#src/domain/comparison/conditions.ts";
import type { MatrixView, VisibleMatrix } from "#src/domain/comparison/matrix-view.ts";
import { writeLevel } from "#src/islands/read-claim.ts";
import type { MatrixColumn, MatrixModel, MatrixRow } from "./matrix-model.ts";

/**
 * Brings the table into a view by moving and hiding its own cells; nothing is drawn twice.
 *
 * @returns A function that shows one view after the other.
 */
export function matrixShower(model: MatrixModel) {
	const columns = new Map(model.columns.map((column) => [column.id, column]));
	const qualified = model.columns.map((column) => ({
		column,
		cells: model.rows.filter(({ cells, id }) => cells[column.id] && isQualified(column, id)),
	}));
	const flat = document.createElement("tbody");
	let arranged = "";

	return function show(visible: VisibleMatrix, view: MatrixView): void {
		model.table.closest(".matrix")?.classList.add("viewed");
		for (const { column, cells } of qualified) {
			for (const { id, cells: row } of cells) {
				const cell = row[column.id];
				if (cell) writeLevel(cell, levelUnder(column.claims[id], view.conditions));
			}
		}
		const meshes = visible.meshes.flatMap((id) => columns.get(id) ?? []);
		const rows = new Set(visible.capabilities);
		if (view.transposed) transpose(model, flat, meshes, rows);
		else {
			const order = visible.meshes.join();
			if (arranged !== order) upright(model, flat, meshes);
			arranged = order;
			hideRows(model, rows, meshes.length);
		}
		if (view.transposed) arranged = "transposed";
		markSort(model, view.sortBy);
	};
}

function isQualified({ claims }: MatrixColumn, id: string): boolean {
	const claim = claims[id];
	return Boolean(claim?.stage ?? claim?.edition ?? claim?.modes);
}

function upright(
	model: MatrixModel,
	flat: HTMLTableSectionElement,
	meshes: readonly MatrixColumn[],
): void {
	const { table, corner } = model;
	corner.firstChild?.replaceWith("Capability");
	for (const { head } of meshes) head.scope = "col";
	table.tHead?.rows[0]?.replaceChildren(corner, ...meshes.map(({ head }) => head));
	for (const { row, head, cells } of model.rows) {
		head.scope = "row";
		row.replaceChildren(head, ...cellsOf(cells, meshes));
	}
	flat.remove();
	table.append(...Object.values(model.groups));
}

function cellsOf(
	cells: MatrixRow["cells"],
	meshes: readonly MatrixColumn[],
): readonly HTMLTableCellElement[] {
	return meshes.flatMap(({ id }) => cells[id] ?? []);
}

function hideRows(model: MatrixModel, shown: ReadonlySet<string>, columns: number): void {
	for (const { id, row } of model.rows) row.hidden = !shown.has(id);
	for (const [id, body] of Object.entries(model.groups)) {
		body.hidden = !model.rows.some((row) => row.group === id && shown.has(row.id));
		const rest = body.rows[0]?.cells[1];
		if (rest) rest.colSpan = Math.max(1, columns);
	}
}

function transpose(
	model: MatrixModel,
	flat: HTMLTableSectionElement,
	meshes: readonly MatrixColumn[],
	shown: ReadonlySet<string>,
): void {
	const { table, corner } = model;
	const rows = model.rows.filter(({ id }) => shown.has(id));
	corner.firstChild?.replaceWith("Mesh");
	for (const { head } of rows) head.scope = "col";
	table.tHead?.rows[0]?.replaceChildren(corner, ...rows.map(({ head }) => head));
	flat.replaceChildren(
		...meshes.map(({ head, id }) => {
			const line = document.createElement("tr");
			head.scope = "row";
			line.append(head, ...rows.flatMap(({ cells }) => cells[id] ?? []));
			return line;
		}),
	);
	for (const body of Object.values(model.groups)) body.remove();
	table.append(flat);
}

function markSort(model: MatrixModel, sortBy: string | undefined): void {
	for (const { id, head } of model.rows) {
		if (id === sortBy) head.setAttribute("aria-sort", "descending");
		else head.removeAttribute("aria-sort");
	}
}
