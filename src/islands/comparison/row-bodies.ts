import type { VisibleMatrix } from "#src/domain/comparison/matrix-view.ts";
import { element } from "#src/islands/page/element.ts";
import type { MatrixModel, MatrixRow } from "./matrix-model.ts";

/** What brings the rows of a view into their bodies, step by step. */
export type RowPlan = {
	/** Shows the bodies that will have rows. */
	readonly begin: () => void;
	/** Brings a row into its body, shown or hidden. */
	readonly place: (row: MatrixRow) => void;
	/** Takes away the bodies without rows. */
	readonly end: () => void;
};

/** Rows in the groups of the vocabulary, or in two bodies of their own: those that differ, and the others. */
export function rowBodies(model: MatrixModel): (visible: VisibleMatrix) => RowPlan {
	const { table, rows, groups } = model;
	const differing = body("differing");
	const alike = body("alike");
	const sections = [differing, alike, ...Object.values(groups)];
	const names = new Map(
		Object.entries(groups).map(([id, group]) => [id, group.rows[0]?.cells[0]?.textContent ?? ""]),
	);
	for (const { group, head } of rows) head.setAttribute("data-group-name", names.get(group) ?? "");

	return ({ meshes, capabilities, differing: first }) => {
		const shown = new Set(capabilities);
		const home = ({ id, group }: MatrixRow) =>
			first === undefined ? groups[group] : first.includes(id) ? differing : alike;
		const contents = new Map(
			sections.map((section) => [section, rows.filter((row) => home(row) === section)]),
		);
		const shownIn = (section: HTMLTableSectionElement) =>
			contents.get(section)?.filter(({ id }) => shown.has(id)).length ?? 0;

		function begin(): void {
			if (first !== undefined) {
				name(differing, `Where they differ: ${shownIn(differing)}`);
				// Only levels are compared: a stage, an edition or a mode may differ all the same.
				name(alike, `The same level: ${shownIn(alike)}`);
				if (!differing.isConnected) table.tHead?.after(differing, alike);
			}
			for (const section of sections) {
				if (shownIn(section) > 0) section.hidden = false;
				const rest = section.rows[0]?.cells[1];
				if (rest) rest.colSpan = Math.max(1, meshes.length);
			}
		}

		function place(row: MatrixRow): void {
			const section = home(row);
			if (section === undefined) return;
			const there = section.rows[1 + (contents.get(section)?.indexOf(row) ?? 0)];
			if (there !== row.row) section.insertBefore(row.row, there ?? null);
			if (row.row.hidden === shown.has(row.id)) row.row.hidden = !shown.has(row.id);
		}

		function end(): void {
			for (const section of sections) if (shownIn(section) === 0) section.hidden = true;
			if (first === undefined) for (const section of [differing, alike]) section.remove();
		}

		return { begin, place, end };
	};
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

function name(section: HTMLTableSectionElement, words: string): void {
	const head = section.rows[0]?.cells[0];
	if (head) head.textContent = words;
}
