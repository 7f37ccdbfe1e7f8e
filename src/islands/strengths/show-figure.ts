import { intervalsTable, overlayTable } from "#src/domain/figures/bar-tables.ts";
import type { Figure, IntervalModel, OverlayModel } from "#src/domain/figures/figure.ts";
import { changeModel } from "#src/islands/figures/figure-model.ts";

/** A figure a reader can change here. */
type ShownFigure = Figure<IntervalModel | OverlayModel>;

/** Shows other numbers in a figure of the page: words, table, and the drawing if there is one. */
export function showFigure(element: HTMLElement, figure: ShownFigure): void {
	for (const what of ["title", "takeaway", "coverage"] as const) {
		const place = element.querySelector(`[data-text="${what}"]`);
		if (place) place.textContent = figure[what];
	}
	fillTable(element, figure);
	changeModel(element, figure.chart);
}

function fillTable(element: HTMLElement, { chart }: ShownFigure): void {
	const { columns, rows } = chart.kind === "overlay" ? overlayTable(chart) : intervalsTable(chart);
	const head = element.querySelector("[data-model] ~ details thead tr");
	const body = element.querySelector("[data-model] ~ details tbody");
	if (!head || !body) return;
	const names = new Map(
		[...body.querySelectorAll("tr")].map((row) => [row.getAttribute("data-row"), row.cells[0]]),
	);
	head.replaceChildren(
		...columns.map(({ name, isNumber }) => cell("th", name, { scope: "col", isNumber })),
	);
	body.replaceChildren(
		...rows.map(({ id, values: [name, ...values] }) => {
			const row = document.createElement("tr");
			row.setAttribute("data-row", id);
			const first = names.get(id) ?? cell("th", String(name), { scope: "row", isNumber: false });
			const numbers = values.map((value, at) =>
				cell("td", String(value ?? "–"), { isNumber: columns[at + 1]?.isNumber ?? false }),
			);
			row.append(first, ...numbers);
			return row;
		}),
	);
}

function cell(
	name: "th" | "td",
	text: string,
	{ scope, isNumber }: { readonly scope?: string; readonly isNumber: boolean },
): HTMLElement {
	const made = document.createElement(name);
	made.textContent = text;
	if (scope) made.setAttribute("scope", scope);
	if (isNumber) made.className = "number";
	return made;
}
