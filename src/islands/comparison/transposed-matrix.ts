import type { VisibleMatrix } from "#src/domain/comparison/matrix-view.ts";
import type { MatrixModel } from "./matrix-model.ts";

/** Lays the table with meshes as rows, out of its own cells, and lifts it back. */
export function transposer(model: MatrixModel) {
	const { table, corner } = model;
	const flat = document.createElement("tbody");
	const bodies = Object.values(model.groups);

	function lay({ meshes, capabilities }: VisibleMatrix): void {
		const shown = new Set(capabilities);
		const rows = model.rows.filter(({ id }) => shown.has(id));
		const columns = meshes.flatMap((id) => model.columns.find((column) => column.id === id) ?? []);
		corner.firstChild?.replaceWith("Mesh");
		for (const body of bodies) body.remove();
		for (const { head } of rows) head.scope = "col";
		table.tHead?.rows[0]?.replaceChildren(corner, ...rows.map(({ head }) => head));
		const lines = columns.map(({ head, id }) => {
			const line = document.createElement("tr");
			const cells = rows.flatMap((row) => row.cells[id] ?? []);
			for (const cell of [head, ...cells]) cell.hidden = false;
			head.scope = "row";
			line.append(head, ...cells);
			return line;
		});
		flat.replaceChildren(...lines);
		table.append(flat);
	}

	/** Puts the groups back; their rows are filled by whoever arranges them next. */
	function lift(): boolean {
		if (!flat.isConnected) return false;
		corner.firstChild?.replaceWith("Capability");
		flat.remove();
		for (const { head } of model.columns) head.scope = "col";
		for (const { head } of model.rows) head.scope = "row";
		for (const { row, head } of model.rows) row.prepend(head);
		table.append(...bodies);
		return true;
	}

	return { lay, lift };
}
