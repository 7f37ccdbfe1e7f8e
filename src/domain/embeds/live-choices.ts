import type { TableModel } from "./embed-figure.ts";

/**
 * What a reader may put in place of the columns shown, as JSON that may stand in a page.
 *
 * Each text stands once; a column is its name and two digits of base 36 for each row. So all meshes
 * fit into a page that loads at once.
 *
 * @returns `undefined` where there is nothing to choose.
 * @throws When there are more texts than two digits can count.
 */
export function liveChoices({ choices, groups }: TableModel): string | undefined {
	if (choices === undefined) return undefined;
	const rows = groups.flatMap((group) => group.rows.map(({ id }) => id));
	const texts = choices.flatMap(({ cells }) => rows.map((row) => cells[row]?.text ?? ""));
	const cells = [...new Set(texts)];
	if (cells.length > 36 ** 2)
		throw new Error(`${cells.length} texts are too many for a live page.`);
	const place = new Map(cells.map((text, at) => [text, at.toString(36).padStart(2, "0")]));
	const columns = Object.fromEntries(
		choices.map((column) => {
			const places = rows.map((row) => place.get(column.cells[row]?.text ?? "") ?? "");
			return [column.id, [column.name, places.join("")]];
		}),
	);
	return JSON.stringify({ cells, columns }).replaceAll("<", "\\u003c");
}
