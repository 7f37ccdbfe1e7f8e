/**
 * The choices of a live figure.
 *
 * @module
 */

import type { EmbedFigure, EmbedModel, QuotedCell, TableModel } from "#src/domain/embeds/embed.ts";
import { chartTable } from "#src/domain/figures/chart-table.ts";
import { scriptJson } from "#src/domain/text/markup.ts";

/** What a live page has to know to show other meshes than it was built with, as JSON. */
type LiveChoices = {
	/** Texts of cells, each once. */
	readonly cells?: readonly string[];
	/**
	 * For each column its name, and a letter for each row: behind `#` in the order of letters, as its
	 * text is in `cells`; no letters for a column the page shows by itself. Its id where that is not
	 * the name with hyphens.
	 */
	readonly columns?: readonly (readonly [name: string, places?: string, id?: string])[];
	/** What the finding begins with where levels are counted. */
	readonly counted?: string;
	/** Names of the meshes the figure has no row for. */
	readonly lacks?: Readonly<Record<string, string>>;
};

type Named = { readonly id: string; readonly name: string };

/**
 * What a reader may choose in a figure, as JSON for a page.
 *
 * Each text is written once, so that all meshes fit into a page that loads at once.
 *
 * @param meshes - All meshes, so that a figure can name those it has nothing on.
 * @returns `undefined` where there are no meshes to choose.
 */
export function liveChoices(
	{ chart }: Pick<EmbedFigure, "chart">,
	meshes: readonly Named[],
): string | undefined {
	const found = chart.kind === "table" ? columnChoices(chart) : lackingRows(chart, meshes);
	return found && scriptJson(found);
}

/** A name as the live page reads an id from it: a column or row whose id is just that does not say it. */
export function slugOf(name: string): string {
	return name.toLowerCase().replace(/\W+/g, "-");
}

/** The letter `#` stands for the first text: those behind it seldom have to be escaped in JSON. */
const FIRST_PLACE = 35;

function columnChoices(chart: TableModel): LiveChoices | undefined {
	const { choices, groups, counted } = chart;
	if (choices === undefined) return undefined;
	const rows = groups.flatMap((group) => group.rows.map(({ id }) => id));
	const textOf = (cell: QuotedCell | undefined) => cell?.short ?? cell?.text ?? "";
	const shown = new Set(chart.columns.map(({ id }) => id));
	const texts = choices.flatMap(({ id, cells }) =>
		shown.has(id) ? [] : rows.map((row) => textOf(cells[row])),
	);
	const cells = [...new Set(texts)];
	const place = new Map(cells.map((text, at) => [text, String.fromCharCode(FIRST_PLACE + at)]));
	const columns = choices.map((column) => {
		const { id, name } = column;
		const letters = rows.map((row) => place.get(textOf(column.cells[row])) ?? "");
		const places = shown.has(id) ? "" : letters.join("");
		if (id !== slugOf(name)) return [name, places, id] as const;
		return places === "" ? ([name] as const) : ([name, places] as const);
	});
	return { cells, columns, ...(counted !== undefined && { counted }) };
}

function lackingRows(
	chart: Exclude<EmbedModel, TableModel>,
	meshes: readonly Named[],
): LiveChoices | undefined {
	if (chart.kind === "badge") return undefined;
	const rows = new Set(chartTable(chart).rows.map(({ id }) => id));
	const lacking = meshes.filter(({ id }) => !rows.has(id));
	if (lacking.length === meshes.length) return undefined;
	return { lacks: Object.fromEntries(lacking.map(({ id, name }) => [id, name])) };
}

/** An option the address of a live page may carry. */
export type LiveOption = "m" | "rows" | "axis" | "theme";

/**
 * The options a figure's live page understands.
 *
 * @param meshes - Ids of all meshes: a figure whose rows or columns are meshes can be cut to some.
 */
export function liveOptions(
	{ chart }: EmbedFigure,
	meshes: ReadonlySet<string>,
): readonly LiveOption[] {
	if (chart.kind === "badge") return ["theme"];
	if (chart.kind === "table") {
		const rows = chart.rowsAre === "Axis" ? (["rows", "axis"] as const) : (["rows"] as const);
		return chart.choices === undefined ? [...rows, "theme"] : ["m", ...rows, "theme"];
	}
	const { rows } = chartTable(chart);
	return rows.some(({ id }) => meshes.has(id)) ? ["m", "theme"] : ["theme"];
}

/** What of a figure can be chosen, by id: the meshes it knows, those it shows by itself, and its rows. */
export type Choosable = {
	readonly meshes?: readonly string[];
	readonly shown?: readonly string[];
	readonly rows?: readonly (Named & { readonly group: string })[];
};

/** What a builder offers to choose of a figure; rows where they are the same for all meshes. */
export function choosable({ chart }: EmbedFigure, meshes: ReadonlySet<string>): Choosable {
	if (chart.kind === "badge") return {};
	if (chart.kind === "table") {
		if (chart.choices === undefined) return {};
		return {
			meshes: chart.choices.map(({ id }) => id),
			shown: chart.columns.map(({ id }) => id),
			rows: chart.groups.flatMap(({ name: group, rows }) =>
				rows.map(({ id, name }) => ({ id, name, group })),
			),
		};
	}
	const known = chartTable(chart).rows.flatMap(({ id }) => (meshes.has(id) ? [id] : []));
	return known.length === 0 ? {} : { meshes: known, shown: known };
}
