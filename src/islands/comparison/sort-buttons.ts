import { element } from "#src/islands/page/element.ts";
import { whenIdle } from "#src/islands/page/when-idle.ts";
import { inSlices } from "./in-slices.ts";
import type { MatrixModel } from "./matrix-model.ts";

/** Puts a button next to each capability that sorts the meshes by it, once the page has nothing else to do. */
export function addSortButtons({ table, rows }: MatrixModel, sort: (id: string) => void): void {
	const add = (row: (typeof rows)[number]) => () => {
		const label = `Sort meshes by ${row.name}`;
		// The table is one stop of the Tab key, and that is elsewhere.
		const attributes = { type: "button", class: "sort", "aria-label": label, tabindex: "-1" };
		row.head.append(element("button", "↑↓", { ...attributes, title: label }));
	};
	table.addEventListener("click", ({ target }) => {
		const head = (target as Element).closest(".sort")?.parentElement;
		const row = rows.find((one) => one.head === head);
		if (row) sort(row.id);
	});
	whenIdle(() => inSlices().start(rows.map(add)));
}
