import { type MatrixView, rowOrder } from "#src/domain/comparison/matrix-view.ts";

/** The form above the matrix: its fields say the view, and the view sets its fields. */
export function matrixForm(form: HTMLFormElement) {
	const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
	const mode = form.elements.namedItem("mode") as HTMLSelectElement;
	const checked = (name: string) =>
		boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);

	/** The view the fields say. Order and sorting, which no field holds, come from the old one. */
	function read(old: MatrixView): MatrixView {
		const meshes = checked("mesh");
		const shows = checked("show");
		return {
			...old,
			meshes: [
				// Modes have no box of their own and stay as the address named them.
				...old.meshes.filter((id) => meshes.includes(id) || id.includes(":")),
				...meshes.filter((id) => !old.meshes.includes(id)),
			],
			rows: checked("row"),
			order: orderOf(old, checked("order").length > 0),
			discontinued: shows.includes("ended"),
			differing: shows.includes("differing"),
			known: shows.includes("known"),
			transposed: shows.includes("transposed"),
			conditions: {
				openSource: shows.includes("open-source"),
				stable: shows.includes("stable"),
				ownEvidence: shows.includes("own"),
				mode: mode.value || undefined,
			},
		};
	}

	const modes = [...mode.options].map(({ value }) => value).filter((value) => value !== "");
	return { read, write: (view: MatrixView) => write(boxes, mode, view), modes };
}

/** The order the box says: the old one while the box is as that has it, else the one asked for. */
function orderOf(old: MatrixView, isByDifference: boolean): MatrixView["order"] {
	const asked = isByDifference ? "differences" : "groups";
	if (rowOrder(old) === asked) return old.order;
	return rowOrder({ ...old, order: undefined }) === asked ? undefined : asked;
}

function write(
	boxes: readonly HTMLInputElement[],
	mode: HTMLSelectElement,
	{ conditions, ...view }: MatrixView,
): void {
	const shows: Readonly<Record<string, boolean>> = {
		ended: view.discontinued,
		differing: view.differing,
		known: view.known,
		transposed: view.transposed,
		"open-source": conditions.openSource,
		stable: conditions.stable,
		own: conditions.ownEvidence,
	};
	for (const box of boxes) {
		if (box.name === "mesh") box.checked = view.meshes.includes(box.value);
		else if (box.name === "row") box.checked = view.rows.includes(box.value);
		else if (box.name === "order") box.checked = rowOrder(view) === "differences";
		else box.checked = shows[box.value] ?? false;
	}
	mode.value = conditions.mode ?? "";
}
