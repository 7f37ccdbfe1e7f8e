/**
 * What can be embedded: figures, tables and badges, and their Markdown.
 *
 * @module
 */

import { type ChartTable, chartTable } from "#src/domain/figures/chart-table.ts";
import type { ChartModel, Figure } from "#src/domain/figures/figure.ts";
import { markdownLink, markdownRows, markdownText } from "#src/domain/text/markdown.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";

/** A cell of a table that is quoted as a figure. */
export type QuotedCell = {
	readonly text: string;
	/** The same for a narrow column, where something is left out. */
	readonly short?: string | undefined;
	/** The level it states, shown by its sign. */
	readonly level?: SupportLevel | "unknown" | undefined;
};

/** One row with a cell for each column, in their order. */
export type QuotedRow = {
	readonly id: string;
	readonly name: string;
	readonly cells: readonly QuotedCell[];
	/** Where a reader finds more, without the base path. */
	readonly address?: string | undefined;
};

/** A table worth quoting. */
export type TableModel = {
	readonly kind: "table";
	readonly rowsAre: string;
	readonly columns: readonly { readonly id: string; readonly name: string }[];
	readonly groups: readonly { readonly name: string; readonly rows: readonly QuotedRow[] }[];
	/** What its finding counts, for a table of levels that may show other columns: "capabilities, proven in full". */
	readonly counted?: string;
	/** All columns a reader may put in place of those shown, with a cell for each row by its id. */
	readonly choices?: readonly {
		readonly id: string;
		readonly name: string;
		readonly cells: Readonly<Record<string, QuotedCell>>;
	}[];
};

/** A small sign for the head of a README. */
export type BadgeModel = {
	readonly kind: "badge";
	readonly label: string;
	readonly message: string;
	readonly tone: "full" | "partial" | "none";
};

/** Anything other pages can quote. */
export type EmbedModel = ChartModel | TableModel | BadgeModel;

/** A figure with all that must be said next to it, in a form other pages can quote. */
export type EmbedFigure<Model extends EmbedModel = EmbedModel> = Omit<Figure, "chart"> & {
	readonly chart: Model;
};

/** What a figure says, as a table. The first column names the row. */
export function embedTable(model: EmbedModel): ChartTable {
	switch (model.kind) {
		case "table":
			return quoted(model);
		case "badge":
			return badge(model);
		default:
			return chartTable(model);
	}
}

function quoted({ rowsAre, columns, groups }: TableModel): ChartTable {
	return {
		columns: [{ id: "name", name: rowsAre }, ...columns].map((column) => ({
			...column,
			isNumber: false,
		})),
		rows: groups.flatMap(({ rows }) =>
			rows.map(({ id, name, cells, address }) => ({
				id,
				values: [name, ...cells.map(({ text }) => text)],
				address,
			})),
		),
	};
}

function badge({ label, message }: BadgeModel): ChartTable {
	const columns = ["Label", "Message"].map((name) => ({
		id: name.toLowerCase(),
		name,
		isNumber: false,
	}));
	return { columns, rows: [{ id: "badge", values: [label, message] }] };
}

/**
 * A figure as a Markdown table with its finding above and its source below.
 *
 * @param address - Where the figure lives, in full.
 */
export function embedMarkdown(figure: EmbedFigure, table: ChartTable, address: string): string {
	const { title, takeaway, unit, coverage, day } = figure;
	const head = table.columns.map(({ name }) => markdownText(name));
	const rows = table.rows.map(({ values }) =>
		values.map((value) => markdownText(value === null ? "" : String(value))),
	);
	const source = `Source: ${markdownLink(`Meshscape, data of ${day}`, address)}, CC BY 4.0. ${markdownText(coverage)}`;
	return [
		`**${markdownText(title)}**`,
		markdownText(`${takeaway} ${unit}`),
		markdownRows(head, rows),
		`${source.trim()}\n`,
	].join("\n\n");
}
