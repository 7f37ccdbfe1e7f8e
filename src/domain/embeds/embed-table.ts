import type { ChartTable } from "#src/domain/figures/chart-table.ts";
import { chartTable } from "#src/domain/figures/chart-table.ts";
import type { BadgeModel, EmbedModel, TableModel } from "./embed-figure.ts";

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
