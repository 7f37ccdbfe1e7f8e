import type { QualifiedLevel } from "#src/domain/comparison/conditions.ts";
import type { ViewedCapability, ViewedMesh } from "#src/domain/comparison/matrix-view.ts";
import type { PairReach } from "#src/domain/comparison/pairs.ts";
import { readClaim } from "#src/islands/comparison/read-claim.ts";

/** A capability's row with its cells by mesh. */
export type MatrixRow = ViewedCapability & {
	readonly name: string;
	readonly row: HTMLTableRowElement;
	readonly head: HTMLTableCellElement;
	readonly cells: Readonly<Record<string, HTMLTableCellElement>>;
};

/** A mesh's column. */
export type MatrixColumn = ViewedMesh & {
	readonly name: string;
	/** With which others it has a page of their pair. */
	readonly reach: PairReach | undefined;
	readonly head: HTMLTableCellElement;
};

/** The static table read once: what it says, and the elements that say it. */
export type MatrixModel = {
	readonly table: HTMLTableElement;
	readonly corner: HTMLTableCellElement;
	readonly columns: readonly MatrixColumn[];
	readonly rows: readonly MatrixRow[];
	/** Group rows by group. */
	readonly groups: Readonly<Record<string, HTMLTableSectionElement>>;
};

/** Reads the matrix out of the page. */
export function matrixModel(table: HTMLTableElement): MatrixModel {
	const [corner, ...heads] = table.tHead?.rows[0]?.cells ?? [];
	const meshes = heads.map((head) => head.getAttribute("data-mesh") ?? "");
	const bodies = [...table.tBodies];
	const rows = bodies.flatMap((body) => rowsOf(body, meshes));
	return {
		table,
		corner: corner as HTMLTableCellElement,
		columns: heads.map((head, place) => column(head, meshes[place] ?? "", rows)),
		rows,
		groups: Object.fromEntries(bodies.map((body) => [body.getAttribute("data-group"), body])),
	};
}

function rowsOf(body: HTMLTableSectionElement, meshes: readonly string[]): readonly MatrixRow[] {
	return [...body.rows].flatMap((row) => {
		const id = row.getAttribute("data-capability");
		const [head, ...cells] = row.cells;
		if (id === null || head === undefined) return [];
		return {
			id,
			group: body.getAttribute("data-group") ?? "",
			name: head.textContent.trim(),
			row,
			head,
			cells: Object.fromEntries(cells.map((cell, place) => [meshes[place], cell])),
		};
	});
}

function column(head: HTMLTableCellElement, id: string, rows: readonly MatrixRow[]): MatrixColumn {
	let claims: Readonly<Record<string, QualifiedLevel>> | undefined;
	const source = head.getAttribute("data-source");
	return {
		id,
		// There are thousands of cells: they are read when somebody asks for them, and before any is written.
		get claims() {
			claims ??= claimsOf(id, rows);
			return claims;
		},
		head,
		name: head.querySelector("a")?.textContent.trim() ?? id,
		reach: (head.getAttribute("data-pairs") as PairReach | null) ?? undefined,
		isDiscontinued: head.classList.contains("discontinued"),
		isMode: id.includes(":"),
		architecture: head.getAttribute("data-architecture")?.split(" ") ?? [],
		open_source: source === "yes" || source === "open-core" ? source : undefined,
	};
}

function claimsOf(
	id: string,
	rows: readonly MatrixRow[],
): Readonly<Record<string, QualifiedLevel>> {
	const claims: Record<string, QualifiedLevel> = {};
	for (const row of rows) {
		const claim = row.cells[id] && readClaim(row.cells[id]);
		if (claim) claims[row.id] = claim;
	}
	return claims;
}
