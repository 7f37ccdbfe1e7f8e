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
import { pairId } from "#src/domain/comparison/pairs.ts";
import { closeOnLeave } from "#src/islands/page/close-on-leave.ts";
import { showIgnored } from "#src/islands/page/ignored-note.ts";
import { cellKeys } from "./cell-keys.ts";
import { exportTable } from "./export-table.ts";
import { type MatrixModel, matrixModel } from "./matrix-model.ts";
import { showPicked } from "./picked-list.ts";
import { matrixShower } from "./show-matrix.ts";
import { addSortButtons } from "./sort-buttons.ts";
import { matrixForm } from "./view-form.ts";

/**
 * Lets a reader work on the static matrix: pick, order, narrow, transpose, link and export.
 *
 * The address holds the view at all times; back and forward go through the views.
 */
export function interactiveMatrix(form: HTMLFormElement, table: HTMLTableElement): void {
	const model = matrixModel(table);
	const shower = matrixShower(model);
	const fields = matrixForm(form);
	const ids = {
		meshes: model.columns.map(({ id }) => id),
		capabilities: model.rows.map(({ id }) => id),
		groups: Object.keys(model.groups),
		modes: fields.modes,
	};
	let view = WHOLE_MATRIX;

	function apply(next: MatrixView, ignored: readonly string[] = []): void {
		view = next;
		const visible = visibleMatrix(model.columns, model.rows, view);
		shower.show(visible, view);
		keys.refresh();
		fields.write(view);
		showIgnored(form.querySelector("#view-ignored"), ignored);
		say(form, summary(model, visible));
		showPair(form, model, view);
		const picked = form.querySelector("#picked");
		if (picked) showPicked(picked, model.columns, view.meshes, (meshes) => go({ ...view, meshes }));
	}

	function go(next: MatrixView): void {
		const query = matrixQuery(next);
		history.pushState(null, "", location.pathname + (query && `?${query}`));
		apply(next);
	}

	function read(): void {
		const { view: asked, ignored } = readMatrixAddress(new URLSearchParams(location.search), ids);
		apply(asked, ignored);
	}

	form.addEventListener("input", () => go(fields.read(view)));
	form.addEventListener("submit", (event) => event.preventDefault());
	form.querySelector("#view-reset")?.addEventListener("click", () => go(WHOLE_MATRIX));
	form.addEventListener("click", async ({ target }) => {
		const kind = (target as Element).getAttribute("data-take");
		if (!kind) return;
		shower.finish();
		say(form, await exportTable(kind, table));
	});
	addSortButtons(model, (id) => go({ ...view, sortBy: view.sortBy === id ? undefined : id }));
	const keys = cellKeys(model);
	closeOnLeave(form);
	addEventListener("popstate", read);
	if (location.search !== "") read();
}

function say(form: HTMLFormElement, words: string): void {
	const status = form.querySelector("#view-status");
	if (status) status.textContent = words;
}

function summary(model: MatrixModel, { meshes, capabilities, leftOut }: VisibleMatrix): string {
	const names = leftOut.map((id) => model.columns.find((column) => column.id === id)?.name ?? id);
	const left =
		names.length === 0
			? ""
			: ` Left out, because not known to meet the conditions: ${names.join(", ")}.`;
	return `${meshes.length} of ${model.columns.filter(({ isMode }) => isMode !== true).length} meshes, ${capabilities.length} of ${model.rows.length} capabilities.${left}`;
}

function showPair(form: HTMLFormElement, { columns }: MatrixModel, view: MatrixView): void {
	const link = form.querySelector<HTMLAnchorElement>("#pair");
	const reset = form.querySelector<HTMLElement>("#view-reset");
	if (reset) reset.hidden = isWholeMatrix(view);
	const [one, other] = view.meshes.map((id) => columns.find((column) => column.id === id));
	const isPair = view.meshes.length === 2 && one?.active === true && other?.active === true;
	if (!link) return;
	link.hidden = !isPair;
	if (isPair) link.href = `${location.pathname}${pairId(one.id, other.id)}/`;
}
