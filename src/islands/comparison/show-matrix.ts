import type { MatrixView, VisibleMatrix } from "#src/domain/comparison/matrix-view.ts";
import { whenIdle } from "#src/islands/page/when-idle.ts";
import { inSlices } from "./in-slices.ts";
import { levelWriter } from "./level-writer.ts";
import type { MatrixColumn, MatrixModel, MatrixRow } from "./matrix-model.ts";
import { rowBodies } from "./row-bodies.ts";
import { transposer } from "./transposed-matrix.ts";

/** Columns in order, and which of them are shown; the others stay in the table, hidden. */
type Arrangement = { readonly order: readonly MatrixColumn[]; readonly shown: ReadonlySet<string> };

/**
 * Brings the table into a view by moving and hiding its own cells; nothing is drawn twice.
 *
 * Rows on the screen come first, the others follow in slices: `finish` waits for none of them.
 */
export function matrixShower(model: MatrixModel) {
	const slices = inSlices();
	const onScreen = firstOnScreen(model.rows);
	const writeLevels = levelWriter(model);
	const transposed = transposer(model);
	const planRows = rowBodies(model);
	let now: Arrangement = {
		order: model.columns,
		shown: new Set(model.columns.map(({ id }) => id)),
	};
	// The first press is not to wait until thousands of cells are read.
	whenIdle(() => inSlices().start(model.columns.map((column) => () => column.claims)));

	/** @param done - Called when the whole table is in the view. */
	function show(visible: VisibleMatrix, view: MatrixView, done: () => void): void {
		markSort(model, view.sortBy);
		const rows = urgentFirst(model.rows, onScreen(), visible);
		const levels = (row: MatrixRow) => () => writeLevels(row, view.conditions);
		if (view.transposed) {
			now = { ...now, order: [] };
			slices.start([...rows.map(levels), ...transposed.lay(visible)], done);
			return;
		}
		const wanted = arrangement(model, now, visible);
		const plan = planRows(visible);
		const arrange = (row: MatrixRow) => {
			const begin = () => {
				levels(row)();
				hideCells(row, wanted);
				plan.place(row);
			};
			return joined(begin, orderedParts(row, wanted));
		};
		now = wanted;
		const head = () => arrangeHead(model, wanted);
		slices.start([transposed.lift, head, plan.begin, ...rows.flatMap(arrange), plan.end], done);
	}

	return { show, finish: slices.finish };
}

/** Keeps the order of the columns where the view only hides some of them. */
function arrangement(
	{ columns }: MatrixModel,
	{ order }: Arrangement,
	{ meshes }: VisibleMatrix,
): Arrangement {
	const shown = new Set(meshes);
	const kept = order.filter(({ id }) => shown.has(id)).map(({ id }) => id);
	if (kept.join() === meshes.join()) return { order, shown };
	const picked = meshes.flatMap((id) => columns.find((column) => column.id === id) ?? []);
	return { order: [...picked, ...columns.filter(({ id }) => !shown.has(id))], shown };
}

function arrangeHead({ table, corner }: MatrixModel, { order, shown }: Arrangement): void {
	for (const { id, head } of order) head.hidden = !shown.has(id);
	const line = table.tHead?.rows[0];
	if (line === undefined) return;
	line.setAttribute("data-arranged", "");
	const heads = [corner, ...order.map(({ head }) => head)];
	putInOrder(line, heads, 0);
	for (const rest of [...line.cells].slice(heads.length)) rest.remove();
}

function hideCells({ row, cells }: MatrixRow, { order, shown }: Arrangement): void {
	for (const { id } of order) {
		const cell = cells[id];
		if (cell && cell.hidden === shown.has(id)) cell.hidden = !shown.has(id);
	}
	row.setAttribute("data-arranged", "");
}

/** So many cells are moved in one step: a slice is not to grow with the number of meshes. */
const MOVED = 48;

/** What brings the cells of a row in order, from the left. */
function orderedParts({ row, head, cells }: MatrixRow, { order }: Arrangement) {
	const wanted = [head, ...order.flatMap(({ id }) => cells[id] ?? [])];
	return Array.from({ length: Math.ceil(wanted.length / MOVED) }, (_, part) => () => {
		const first = part * MOVED;
		putInOrder(row, wanted.slice(first, first + MOVED), first);
	});
}

/** Steps, the first of which begins with something else. */
function joined(begin: () => void, [first, ...rest]: readonly (() => void)[]) {
	const both = () => {
		begin();
		first?.();
	};
	return [both, ...rest];
}

/** Moves only the cells that are not in their place yet. */
function putInOrder(
	row: HTMLTableRowElement,
	wanted: readonly HTMLTableCellElement[],
	first: number,
): void {
	let there: Element | null = row.cells[first] ?? null;
	for (const cell of wanted) {
		if (there === cell) there = cell.nextElementSibling;
		else row.insertBefore(cell, there);
	}
}

/** Rows from the first on the screen on; those that the view hides last. */
function urgentFirst(
	rows: readonly MatrixRow[],
	first: number,
	{ capabilities, differing }: VisibleMatrix,
): readonly MatrixRow[] {
	if (differing !== undefined) {
		const place = new Map(capabilities.map((id, at) => [id, at]));
		const last = capabilities.length;
		return rows.toSorted((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
	}
	const turned = [...rows.slice(first), ...rows.slice(0, first)];
	const isShown = ({ id }: MatrixRow) => capabilities.includes(id);
	return [...turned.filter(isShown), ...turned.filter((row) => !isShown(row))];
}

/** Place of the first row on the screen, known without asking for a layout. */
function firstOnScreen(rows: readonly MatrixRow[]): () => number {
	const seen = new Set<Element>();
	const watch = new IntersectionObserver((changes) => {
		for (const { target, isIntersecting } of changes) {
			if (isIntersecting) seen.add(target);
			else seen.delete(target);
		}
	});
	for (const { row } of rows) watch.observe(row);
	return () =>
		Math.max(
			0,
			rows.findIndex(({ row }) => seen.has(row)),
		);
}

/** Marks the row by which the meshes are sorted. */
export function markSort({ rows }: MatrixModel, sortBy: string | undefined): void {
	for (const { id, head } of rows) {
		if (id === sortBy) head.setAttribute("aria-sort", "descending");
		else if (head.hasAttribute("aria-sort")) head.removeAttribute("aria-sort");
	}
}
