import { type ClaimDetail, hostOf } from "#src/domain/comparison/claim-detail.ts";
import { isFew, type MatrixView, type VisibleMatrix } from "#src/domain/comparison/matrix-view.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import { element } from "#src/islands/page/element.ts";
import { cellSubject, type claimDetails } from "./claim-details.ts";
import type { MatrixModel } from "./matrix-model.ts";
import { paperNotes } from "./paper-notes.ts";

/** So many picked meshes are named in each of their cells on a phone; more are shown by signs. */
const NAMED = 12;

/** So many columns have room to spare on any screen that has columns, and share it. */
const ROOMY = 7;

/**
 * Shows few picked meshes as wide as the screen, with note, evidence and day in each cell.
 *
 * @param written - Called when the cells have got their parts, and whether with notes and evidence.
 */
export function readingView(
	model: MatrixModel,
	details: ReturnType<typeof claimDetails>,
	written: (isWhole: boolean) => void,
) {
	const frame = model.table.closest(".matrix");
	const filled = new Map<HTMLElement, HTMLElement>();
	const notes = paperNotes(model);
	let turn = 0;

	function show(visible: VisibleMatrix, view: MatrixView): void {
		const isReading = isFew(view) && !view.transposed && visible.meshes.length > 0;
		const isNamed = view.meshes.length > 0 && view.meshes.length <= NAMED && !view.transposed;
		frame?.classList.toggle("few", isReading);
		frame?.classList.toggle("named", isNamed);
		frame?.classList.toggle("roomy", visible.meshes.length <= ROOMY && !view.transposed);
		if (isNamed) nameCells(model, visible);
		empty(isReading ? new Set(visible.meshes) : new Set());
		turn++;
		if (isReading) fill(visible, turn);
		else notes.clear();
	}

	async function fill(visible: VisibleMatrix, mine: number): Promise<void> {
		const shown = cellsOf(model, visible);
		const loaded = await details(shown.map(({ cell }) => cell)).catch(() => undefined);
		const found = loaded ?? new Map<Element, ClaimDetail>();
		// The reader has gone on to another view meanwhile.
		if (mine !== turn) return;
		for (const { cell, about } of shown) {
			if (filled.has(cell)) continue;
			const why = whyOf(found.get(cell), about, correction(model, cell));
			filled.set(cell, why);
			swapLimits(cell);
			cell.append(why);
		}
		notes.set(shown, found);
		written(loaded !== undefined);
	}

	/** Takes the parts out of cells that are not shown now. */
	function empty(kept: ReadonlySet<string>): void {
		const stay = new Set(
			model.rows.flatMap(({ cells }) => [...kept].flatMap((id) => cells[id] ?? [])),
		);
		for (const [cell, why] of filled) {
			if (stay.has(cell as HTMLTableCellElement)) continue;
			why.remove();
			swapLimits(cell);
			filled.delete(cell);
		}
	}

	return { show };
}

/** The shown cells, row by row, each with the name of its mesh and capability. */
function cellsOf({ rows, columns }: MatrixModel, { meshes, capabilities }: VisibleMatrix) {
	const names = new Map(columns.map(({ id, name }) => [id, name]));
	const byId = new Map(rows.map((row) => [row.id, row]));
	return capabilities.flatMap((id) => {
		const row = byId.get(id);
		return meshes.flatMap((mesh) => {
			const cell = row?.cells[mesh];
			return cell ? [{ cell, about: `${names.get(mesh)}, ${row.name}` }] : [];
		});
	});
}

/**
 * Each shown cell gets the name of its mesh, which a phone shows in front of it. Cells without one are
 * not drawn, so that no row waits for the others to be brought into the view.
 */
function nameCells({ columns, rows }: MatrixModel, { meshes }: VisibleMatrix): void {
	const shown = new Set(meshes);
	for (const { id, name } of columns) {
		for (const { cells } of rows) {
			const cell = cells[id];
			if (shown.has(id)) cell?.setAttribute("data-label", name);
			else if (cell?.hasAttribute("data-label")) cell.removeAttribute("data-label");
		}
	}
}

/** Exchanges the short form of the limits with the whole one, and back. */
function swapLimits(cell: HTMLElement): void {
	const limits = cell.querySelector<HTMLElement>(".level small[title]");
	if (limits === null) return;
	const { title, textContent } = limits;
	// The title stays what says all: names of cells and exports read it.
	const short = limits.getAttribute("data-short");
	if (short === null) {
		limits.setAttribute("data-short", textContent);
		limits.textContent = title;
	} else {
		limits.removeAttribute("data-short");
		limits.textContent = short;
	}
}

function whyOf(detail: ClaimDetail | undefined, about: string, correction: string): HTMLElement {
	const why = element("div", "", { class: "why" });
	if (detail?.note) why.append(element("p", detail.note));
	const proof = element("p", "", { class: "proof" });
	if (detail?.evidence) {
		const host = hostOf(detail.evidence);
		proof.append(
			element("a", host, {
				href: detail.evidence,
				class: "source",
				rel: "noopener noreferrer nofollow",
				"aria-label": `${host}, evidence for ${about}`,
			}),
			" ",
		);
	}
	if (detail?.day) proof.append(`${detail.dayIs} ${formatDate(detail.day)}`, " ");
	const label = `Correct ${about}`;
	proof.append(
		element("a", "Correct", { href: correction, class: "correct", "aria-label": label }),
	);
	why.append(proof);
	return why;
}

/** Where a cell is corrected: the file of its mesh, or the note on its page that names the file. */
function correction({ columns }: MatrixModel, cell: Element): string {
	const mesh = cellSubject(cell)?.mesh;
	return columns.find(({ id }) => id === mesh)?.head.getAttribute("data-correct") ?? "";
}
