import {
	isWholeMatrix,
	matrixQuery,
	readMatrixAddress,
} from "#src/domain/comparison/matrix-query.ts";
import {
	type MatrixView,
	type VisibleMatrix,
	visibleMatrix,
	WHOLE_MATRIX,
} from "#src/domain/comparison/matrix-view.ts";
import { hasPairPage, pairId } from "#src/domain/comparison/pairs.ts";
import {
	askedParts,
	followAddress,
	showIgnored,
	writeQuery,
} from "#src/islands/page/address-state.ts";
import { newestAfterPaint } from "#src/islands/page/after-paint.ts";
import { closeOnLeave } from "#src/islands/page/close-on-leave.ts";
import { cellKeys } from "./cell-keys.ts";
import { claimDetails } from "./claim-details.ts";
import { type MatrixModel, matrixModel } from "./matrix-model.ts";
import { showPicked } from "./picked-list.ts";
import { readingView } from "./reading-view.ts";
import { markSort, matrixShower } from "./show-matrix.ts";
import { addSortButtons } from "./sort-buttons.ts";
import { matrixForm } from "./view-form.ts";
import { viewSheet } from "./view-sheet.ts";

/**
 * Lets a reader work on the static matrix: pick, order, narrow, transpose, link and export.
 *
 * The address holds the view at all times; back and forward go through the views.
 */
export function interactiveMatrix(form: HTMLFormElement, table: HTMLTableElement): void {
	const model = matrixModel(table);
	const fields = matrixForm(form);
	const details = claimDetails(form.getAttribute("data-entries") ?? "");
	const keys = cellKeys(model);
	const shower = viewShower(model, { details, named: keys.refresh });
	const waiting = newestAfterPaint();
	let view = WHOLE_MATRIX;

	function apply(ignored: readonly string[] = []): void {
		shower.show(view);
		showIgnored(document.querySelector("#view-ignored"), ignored);
		showPair(model, view);
	}

	/** Brings the view into the controls. */
	function control(next: MatrixView): void {
		view = next;
		fields.write(view);
		const picked = form.querySelector("#picked");
		if (picked) showPicked(picked, model.columns, view.meshes, (meshes) => go({ ...view, meshes }));
	}

	/** What was pressed is seen at once; the table follows after that picture. */
	function go(next: MatrixView): void {
		writeQuery(matrixQuery(next));
		control(next);
		markSort(model, view.sortBy);
		waiting.start(() => apply());
	}

	function read(): void {
		const ids = { ...idsOf(model), modes: fields.modes };
		const { view: asked, ignored } = readMatrixAddress(askedParts(), ids);
		control(asked);
		apply(ignored);
	}

	/** Brings what is left of the view into the table. */
	function finish(): void {
		waiting.finish();
		shower.finish();
	}

	form.addEventListener("input", () => go(fields.read(view)));
	form.addEventListener("submit", (event) => event.preventDefault());
	document.querySelector("#view-reset")?.addEventListener("click", () => go(WHOLE_MATRIX));
	takeButtons(form, table, { details, finish });
	addSortButtons(model, (id) => go({ ...view, sortBy: view.sortBy === id ? undefined : id }));
	closeOnLeave(form);
	viewSheet(form);
	followAddress(() => waiting.start(read));
	if (location.search !== "") read();
}

/** What the address may name. */
function idsOf({ columns, rows, groups }: MatrixModel) {
	return {
		meshes: columns.map(({ id }) => id),
		capabilities: rows.map(({ id }) => id),
		groups: Object.keys(groups),
	};
}

/** Above the table, and in the sheet that covers it on a phone. */
const STATUSES = "#view-status, #view-sheet-status";
const NOTES_MISSING = " Notes and evidence could not be loaded. Check the connection and reload.";

type Showing = {
	readonly details: ReturnType<typeof claimDetails>;
	/** Called when cells were shown, hidden or written again. */
	readonly named: () => void;
};

/** Shows a view in the table and says when it is there. */
function viewShower(model: MatrixModel, { details, named }: Showing) {
	const { table } = model;
	const shower = matrixShower(model);
	const reading = readingView(model, details, (isWhole) => {
		named();
		if (isWhole) return;
		for (const status of document.querySelectorAll(STATUSES)) status.append(NOTES_MISSING);
	});

	function show(view: MatrixView): void {
		const visible = visibleMatrix(model.columns, model.rows, view);
		table.setAttribute("aria-busy", "true");
		reading.show(visible, view);
		shower.show(visible, view, () => {
			table.removeAttribute("aria-busy");
			named();
			say(summary(model, visible));
		});
	}

	return { show, finish: shower.finish };
}

type Taking = {
	readonly details: ReturnType<typeof claimDetails>;
	/** Brings what is left of the view into the table. */
	readonly finish: () => void;
};

/** The buttons that copy or save what is shown. */
function takeButtons(form: HTMLFormElement, table: HTMLTableElement, taking: Taking): void {
	form.addEventListener("click", async ({ target }) => {
		const kind = (target as Element).getAttribute("data-take");
		if (!kind) return;
		const loaded = await Promise.all([
			import("./export-table.ts"),
			import("./shown-table.ts"),
		]).catch(() => undefined);
		if (loaded === undefined)
			return say("The export could not be loaded. Check the connection and press again.");
		const [{ copied, exportTable }, { shownCells, shownTable }] = loaded;
		if (kind === "link")
			return say(
				await copied(location.href, "Link copied.", "The address of this page is the link."),
			);
		taking.finish();
		// A table without its notes is still worth having: it is exported, and that is said.
		const notes = await taking.details(shownCells(table)).catch(() => undefined);
		const dataDay = form.getAttribute("data-day") ?? "";
		const shown = shownTable(table, notes ?? new Map(), { address: location.href, dataDay });
		const done = await exportTable(kind, shown);
		say(notes === undefined ? `${done} Its notes could not be loaded and are not in it.` : done);
	});
}

function say(words: string): void {
	for (const status of document.querySelectorAll(STATUSES)) status.textContent = words;
}

function summary(model: MatrixModel, { meshes, capabilities, leftOut }: VisibleMatrix): string {
	const names = leftOut.map((id) => model.columns.find((column) => column.id === id)?.name ?? id);
	const left =
		names.length === 0
			? ""
			: ` Left out, because not known to meet the conditions: ${names.join(", ")}.`;
	return `${meshes.length} of ${model.columns.filter(({ isMode }) => isMode !== true).length} meshes, ${capabilities.length} of ${model.rows.length} capabilities.${left}`;
}

function showPair({ columns }: MatrixModel, view: MatrixView): void {
	const link = document.querySelector<HTMLAnchorElement>("#pair");
	const reset = document.querySelector<HTMLElement>("#view-reset");
	if (reset) reset.hidden = isWholeMatrix(view);
	const [one, other] = view.meshes.map((id) => columns.find((column) => column.id === id));
	const isPair = view.meshes.length === 2 && hasPairPage(one?.reach, other?.reach);
	if (!link) return;
	link.hidden = !isPair;
	if (isPair && one && other) link.href = `${location.pathname}${pairId(one.id, other.id)}/`;
}
