import { element } from "#src/islands/page/element.ts";
import type { MatrixModel } from "./matrix-model.ts";

/** Puts a button next to each capability that sorts the meshes by it. */
export function addSortButtons(model: MatrixModel, sort: (id: string) => void): void {
	for (const { id, name, head } of model.rows) {
		const label = `Sort meshes by ${name}`;
		head.append(
			element("button", "⇄", { type: "button", class: "sort", "aria-label": label, title: label }),
		);
		head.lastElementChild?.addEventListener("click", () => sort(id));
	}
}
