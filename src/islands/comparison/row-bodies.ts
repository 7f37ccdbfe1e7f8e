import type { VisibleMatrix } from "#src/domain/comparison/matrix-view.ts";
import { element } from "#src/islands/page/element.ts";
import type { MatrixModel, MatrixRow } from "./matrix-model.ts";

/** Rows in the groups of the vocabulary, or in two bodies of their own: those that differ, and the others. */
export function rowBodies(model: MatrixModel) {
	const { table, rows, groups } = model;
	const differing = body("differing");
	const alike = body("alike");
	const names = new Map(
		Object.entries(groups).map(([id, group]) => [id, group.rows[0]?.cells[0]?.textContent ?? ""]),
	);
	for (const { group, head } of rows) head.setAttribute("data-group-name", names.get(group) ?? "");

	function show({ meshes, capabilities, differing: first }: VisibleMatrix): void {
		if (first === undefined) gather();
		else split(new Set(capabilities), new Set(first));
		const shown = new Set(capabilities);
		for (const { id, row } of rows) if (row.hidden === shown.has(id)) row.hidden = !shown.has(id);
		for (const section of [differing, alike, ...Object.values(groups)]) {
			section.hidden = ![...section.rows].some((row) => row.classList.length === 0 && !row.hidden);
			const rest = section.rows[0]?.cells[1];
			if (rest) rest.colSpan = Math.max(1, meshes.length);
		}
	}

	function split(shown: ReadonlySet<string>, first: ReadonlySet<string>): void {
		const [one, other] = [
			rows.filter(({ id }) => shown.has(id) && first.has(id)),
			rows.filter(({ id }) => !first.has(id)),
		];
		put(differing, `Where they differ: ${one.length}`, one);
		const count = other.filter(({ id }) => shown.has(id)).length;
		put(alike, one.length === 0 ? `No differences: ${count}` : `The same: ${count}`, other);
		if (!differing.isConnected) table.tHead?.after(differing, alike);
	}

	/** Puts every row back into its group. */
	function gather(): void {
		if (!differing.isConnected) return;
		differing.remove();
		alike.remove();
		for (const row of rows) groups[row.group]?.append(row.row);
	}

	return { show, gather };
}

function body(id: string): HTMLTableSectionElement {
	const made = element("tbody", "", { "data-group": id, role: "rowgroup" });
	const line = element("tr", "", { class: "group", role: "row" });
	line.append(
		element("th", "", { scope: "rowgroup", role: "rowheader" }),
		element("td", "", { role: "cell" }),
	);
	made.append(line);
	return made;
}

function put(section: HTMLTableSectionElement, name: string, rows: readonly MatrixRow[]): void {
	const [line] = section.rows;
	if (line?.cells[0]) line.cells[0].textContent = name;
	const isThere = rows.every(({ row }, place) => section.rows[place + 1] === row);
	if (line && !(isThere && section.rows.length === rows.length + 1)) {
		section.replaceChildren(line, ...rows.map(({ row }) => row));
	}
}
