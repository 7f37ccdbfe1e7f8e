import type { VisibleMatrix } from "#src/domain/comparison/matrix-view.ts";
import { element } from "#src/islands/page/element.ts";
import type { MatrixColumn, MatrixModel } from "./matrix-model.ts";

/** Lays the table with meshes as rows, out of its own cells, and lifts it back. */
export function transposer(model: MatrixModel) {
	const { table, corner } = model;
	const flat = element("tbody", "", { role: "rowgroup" });
	const bodies = Object.values(model.groups);

	/** The work that empties the table and fills it, a line each. */
	function lay({ meshes, capabilities }: VisibleMatrix): readonly (() => void)[] {
		const rows = capabilities.flatMap((id) => model.rows.find((row) => row.id === id) ?? []);
		const columns = meshes.flatMap((id) => model.columns.find((column) => column.id === id) ?? []);
		const empty = () => {
			corner.firstChild?.replaceWith("Mesh");
			for (const body of [...table.tBodies]) body.remove();
			for (const { head } of rows) turn(head, "col");
			table.tHead?.rows[0]?.replaceChildren(corner, ...rows.map(({ head }) => head));
			flat.replaceChildren();
			table.append(flat);
		};
		const line = ({ head, id }: MatrixColumn) => {
			const made = element("tr", "", { role: "row", "data-arranged": "" });
			const cells = rows.flatMap((row) => row.cells[id] ?? []);
			for (const cell of [head, ...cells]) cell.hidden = false;
			turn(head, "row");
			made.append(head, ...cells);
			flat.append(made);
		};
		return [empty, ...columns.map((column) => () => line(column))];
	}

	/** Puts the groups back; their rows are filled by the next arrangement. */
	function lift(): void {
		if (!flat.isConnected) return;
		corner.firstChild?.replaceWith("Capability");
		flat.remove();
		for (const { head } of model.columns) turn(head, "col");
		for (const { head } of model.rows) turn(head, "row");
		for (const { row, head } of model.rows) row.prepend(head);
		table.append(...bodies);
	}

	return { lay, lift };
}

/** Makes a head one of a column or of a row. Its role says the same: rows laid by a grid are no rows otherwise. */
function turn(head: HTMLTableCellElement, scope: "col" | "row"): void {
	head.scope = scope;
	head.setAttribute("role", scope === "col" ? "columnheader" : "rowheader");
}
