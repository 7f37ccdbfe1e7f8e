import { whenIdle } from "#src/islands/page/when-idle.ts";
import { inSlices } from "./in-slices.ts";
import type { MatrixModel, MatrixRow } from "./matrix-model.ts";

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	Home: [0, -Infinity],
	End: [0, Infinity],
	PageUp: [-10, 0],
	PageDown: [10, 0],
};

/**
 * Makes the table one stop of the Tab key: arrows go from cell to cell, Home and End along a row.
 *
 * Each link of a cell is named by its mesh, capability, level and limits, because in a list of links
 * thousands are otherwise called "full".
 *
 * @returns `refresh`, to be called when cells were shown, hidden or written again.
 */
export function cellKeys(model: MatrixModel): { readonly refresh: () => void } {
	const { table } = model;
	const slices = inSlices();
	let current: HTMLElement | undefined;

	function stopAt(next: HTMLElement | undefined): void {
		if (next === undefined || next === current) return;
		if (current) current.tabIndex = -1;
		next.tabIndex = 0;
		current = next;
	}

	table.addEventListener("focusin", ({ target }) => stopAt(target as HTMLElement));
	table.addEventListener("keydown", (event) => {
		const step = STEPS[event.key];
		if (step === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
		const next = neighbour(table, event.target as HTMLElement, step);
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
	});

	/** Keeps the one stop where it is while it is seen. */
	function keepStop(): void {
		if (current !== undefined && isSeen(current)) return;
		const first = [...table.rows].find(isStop);
		if (first) stopAt(shownParts(first)[0]);
	}

	function nameHeads(): void {
		leaveOut(model.corner, current);
		for (const { head } of model.columns) leaveOut(head, current);
	}

	function refresh(): void {
		// Names are for those who read on: what was asked for is shown first.
		whenIdle(() => {
			const names = model.rows.map((row) => () => nameCells(model, row, current));
			slices.start([keepStop, nameHeads, ...names]);
		});
	}

	refresh();
	return { refresh };
}

/** What can have the focus in a cell or row, in the order it is seen. */
function parts(of: Element): readonly HTMLElement[] {
	return [...of.querySelectorAll<HTMLElement>("a,button")];
}

const shownParts = (row: HTMLTableRowElement) => shownCells(row).flatMap(parts);

/** Rows that can be gone through: shown, which the head of a phone is not, and not the name of a group alone. */
function visibleRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
	return [...table.rows].filter(isStop);
}

const isStop = (row: HTMLTableRowElement) => isSeen(row) && parts(row).length > 0;

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

function shownCells(row: HTMLTableRowElement): readonly HTMLTableCellElement[] {
	return [...row.cells].filter(isShown);
}

/** As the style sheet has it, without asking for the style of thousands of cells: see `matrix.css`. */
function isShown(cell: HTMLTableCellElement): boolean {
	const isArranged = cell.parentElement?.hasAttribute("data-arranged") === true;
	return !cell.hidden && (isArranged || !cell.classList.contains("discontinued"));
}

/** Where a step leads: along the row part by part, between rows from cell to cell below it. */
function neighbour(
	table: HTMLTableElement,
	from: HTMLElement,
	[down, right]: readonly [number, number],
): HTMLElement | undefined {
	const row = from.closest("tr");
	const cell = from.closest<HTMLTableCellElement>("td,th");
	if (row === null || cell === null) return undefined;
	if (!Number.isFinite(right)) {
		// To the link of the first or last cell, past what else is in it.
		const end = shownCells(row).at(right < 0 ? 0 : -1);
		return end && parts(end)[0];
	}
	if (right !== 0) return stepped(shownParts(row), (part) => part === from, right);
	const place = shownCells(row).indexOf(cell);
	const next = stepped(visibleRows(table), (one) => one === row, down);
	const below = next && shownCells(next)[place];
	return below && parts(below)[0];
}

/** The one some steps from another, or the last one before the end. */
function stepped<One>(
	all: readonly One[],
	isStart: (one: One) => boolean,
	steps: number,
): One | undefined {
	const at = all.findIndex(isStart) + steps;
	return all[Math.max(0, Math.min(all.length - 1, at))];
}

/** Takes what has the focus in a cell out of the order of the Tab key, unless it is the one stop. */
function leaveOut(cell: HTMLElement, current: HTMLElement | undefined): void {
	for (const part of parts(cell)) {
		if (part !== current && part.tabIndex !== -1) part.tabIndex = -1;
	}
}

/**
 * Names the links of a row, and tells which of its cells are hidden: a browser reads a row that it skips
 * outside the screen without its style, and so with all cells, which would not fit the heads.
 */
function nameCells(model: MatrixModel, row: MatrixRow, current: HTMLElement | undefined): void {
	leaveOut(row.head, current);
	for (const { id, name } of model.columns) {
		const cell = row.cells[id];
		const link = cell?.querySelector("a");
		if (!cell || !link) continue;
		const hidden = isShown(cell) ? null : "true";
		if (cell.ariaHidden !== hidden) cell.ariaHidden = hidden;
		leaveOut(cell, current);
		const label = `${name}, ${row.name}: ${wordsOf(link).join(" ")}`;
		if (link.getAttribute("aria-label") !== label) link.setAttribute("aria-label", label);
	}
}

/** Level and limits; what is shown in short, then in full, as who speaks to the page says what is shown. */
function wordsOf(link: Element): readonly string[] {
	return [...link.childNodes]
		.map((part) => {
			const shown = part.textContent?.trim() ?? "";
			const title = part instanceof HTMLElement ? part.getAttribute("title") : null;
			return title ? `${shown} (${title})` : shown;
		})
		.filter((words) => words !== "");
}
