import type { MatrixView, VisibleMatrix } from "#src/domain/comparison/matrix-view.ts";
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
	const done = new Map<MatrixRow, Arrangement>();
	const writeLevels = levelWriter(model);
	const transposed = transposer(model);
	const bodies = rowBodies(model);
	let now: Arrangement = {
		order: model.columns,
		shown: new Set(model.columns.map(({ id }) => id)),
	};

	function show(visible: VisibleMatrix, view: MatrixView): void {
		model.table.closest(".matrix")?.classList.add("viewed");
		markSort(model, view.sortBy);
		writeLevels(view.conditions);
		if (view.transposed) {
			done.clear();
			bodies.gather();
			slices.start(transposed.lay(visible));
			return;
		}
		if (transposed.lift()) now = { ...now, order: [] };
		now = arrangement(model, now, visible);
		arrangeHead(model, now);
		bodies.show(visible);
		const arrange = (row: MatrixRow) => () => arrangeRow(row, now, done);
		slices.start(urgentFirst(model.rows, onScreen()).map(arrange));
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
	const heads = [corner, ...order.map(({ head }) => head)];
	const line = table.tHead?.rows[0];
	if (heads.some((head, place) => line?.cells[place] !== head)) line?.replaceChildren(...heads);
}

function arrangeRow(row: MatrixRow, now: Arrangement, done: Map<MatrixRow, Arrangement>): void {
	const before = done.get(row);
	for (const { id } of now.order) {
		const cell = row.cells[id];
		if (cell && cell.hidden === now.shown.has(id)) cell.hidden = !now.shown.has(id);
	}
	if (before?.order !== now.order && !isInOrder(row, now.order)) {
		putInOrder(row, now.order);
	}
	done.set(row, now);
}

/** Moves only the cells that do not stand in their place yet. */
function putInOrder({ row, head, cells }: MatrixRow, order: readonly MatrixColumn[]): void {
	const wanted = [head, ...order.flatMap(({ id }) => cells[id] ?? [])];
	wanted.forEach((cell, place) => {
		const there = row.children[place];
		if (there !== cell) row.insertBefore(cell, there ?? null);
	});
}

function isInOrder({ row, cells }: MatrixRow, order: readonly MatrixColumn[]): boolean {
	return order.every(({ id }, place) => row.cells[place + 1] === cells[id]);
}

/** Rows from the first on the screen on, hidden ones last. */
function urgentFirst(rows: readonly MatrixRow[], first: number): readonly MatrixRow[] {
	const turned = [...rows.slice(first), ...rows.slice(0, first)];
	return [...turned.filter(({ row }) => !row.hidden), ...turned.filter(({ row }) => row.hidden)];
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

function markSort(model: MatrixModel, sortBy: string | undefined): void {
	for (const { id, head } of model.rows) {
		if (id === sortBy) head.setAttribute("aria-sort", "descending");
		else if (head.hasAttribute("aria-sort")) head.removeAttribute("aria-sort");
	}
}
