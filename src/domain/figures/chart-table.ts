/**
 * The numbers of a chart as a table.
 *
 * @module
 */

import { intervalsTable, overlayTable } from "#src/domain/figures/bar-tables.ts";
import type {
	ChartModel,
	LifespanModel,
	StackedModel,
	SupportModel,
} from "#src/domain/figures/figure.ts";
import { mapTable } from "#src/domain/figures/map.ts";
import { curvesTable, panelsTable, planeTable } from "#src/domain/figures/measured-tables.ts";

/** A value in a table: a number, a text, or nothing where nothing is known. */
export type TableValue = string | number | null;

/** The numbers of a chart as a table; every row has a value for each column, in their order. */
export type ChartTable = {
	readonly columns: readonly {
		readonly id: string;
		readonly name: string;
		readonly isNumber: boolean;
	}[];
	readonly rows: readonly {
		readonly id: string;
		readonly values: readonly TableValue[];
		readonly address?: string | undefined;
	}[];
};

/** The same numbers a chart draws, as a table. The first column names the row. */
export function chartTable(model: ChartModel): ChartTable {
	switch (model.kind) {
		case "intervals":
			return intervalsTable(model);
		case "overlay":
			return overlayTable(model);
		case "lives":
			return lives(model);
		case "stacked":
			return stacked(model);
		case "support":
			return support(model);
		case "panels":
			return panelsTable(model);
		case "curves":
			return curvesTable(model);
		case "map":
			return mapTable(model);
		case "plane":
			return planeTable(model);
	}
}

const text = (id: string, name: string) => ({ id, name, isNumber: false });
const number = (id: string, name: string) => ({ id, name, isNumber: true });

function lives({ rows }: LifespanModel): ChartTable {
	return {
		columns: [
			text("name", "Mesh"),
			text("announced", "Announced"),
			text("stable", "Stable"),
			text("ended", "Ended"),
			text("lifecycle", "Today"),
			text("steps", "Foundation levels"),
		],
		rows: rows.map(({ id, name, dates, lifecycle, steps, address }) => ({
			id,
			values: [
				name,
				dates.announced,
				dates.stable,
				dates.ended,
				lifecycle,
				steps.map(({ label, at }) => `${label} ${Math.floor(at)}`).join(", ") || null,
			],
			address,
		})),
	};
}

function stacked({ rowsAre, segments, rows }: StackedModel): ChartTable {
	return {
		columns: [text("name", rowsAre), ...segments.map(({ id, name }) => number(id, name))],
		rows: rows.map(({ id, name, counts, address }) => ({ id, values: [name, ...counts], address })),
	};
}

function support({ rows }: SupportModel): ChartTable {
	return {
		columns: [
			text("name", "Release"),
			text("released", "Released"),
			text("latest", "Latest patch"),
			text("ends", "Support ends"),
			text("extended", "Extended support ends"),
			text("state", "Support"),
		],
		rows: rows.map(({ id, group, name, dates, words, address }) => ({
			id,
			values: [`${group} ${name}`, dates.released, dates.latest, dates.ends, dates.extended, words],
			address,
		})),
	};
}
