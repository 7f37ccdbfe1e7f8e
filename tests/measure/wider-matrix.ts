import { type HTMLElement, parse } from "node-html-parser";

/** The page of the matrix with its columns repeated until there are as many as asked for. */
export function widerMatrix(page: string, meshes: number): string {
	const root = parse(page, { comment: true });
	for (const row of root.querySelectorAll(".matrix tr:not(.group)")) {
		const cells = row.childNodes.filter((node): node is HTMLElement => "tagName" in node).slice(1);
		const more = Array.from({ length: Math.max(0, meshes - cells.length) }, (_, at) => {
			const cell = cells[at % cells.length];
			const id = cell?.getAttribute("data-mesh");
			const copy = cell?.toString() ?? "";
			return id ? copy.replace(`data-mesh="${id}"`, `data-mesh="${id}-${at}"`) : copy;
		});
		row.insertAdjacentHTML("beforeend", more.join(""));
	}
	return root.toString();
}
