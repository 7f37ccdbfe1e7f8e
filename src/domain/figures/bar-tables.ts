/**
 * The numbers of intervals and overlays as tables; small, because a page that weights them again needs them.
 *
 * @module
 */

import type { ChartTable } from "#src/domain/figures/chart-table.ts";
import type { IntervalModel, OverlayModel } from "#src/domain/figures/figure.ts";

const text = (id: string, name: string) => ({ id, name, isNumber: false });
const number = (id: string, name: string) => ({ id, name, isNumber: true });

/** A row for each bar, from low to high. */
export function intervalsTable({ rowsAre, reading, rows }: IntervalModel): ChartTable {
	const first = text("name", rowsAre);
	const last = text("ground", "Rests on");
	if (reading === "spread") {
		return {
			columns: [
				first,
				number("low", "Lowest, %"),
				number("value", "Median, %"),
				number("high", "Highest, %"),
				last,
			],
			rows: rows.map(({ id, name, low, value, high, ground, address }) => {
				return { id, values: [name, low, value, high, ground], address };
			}),
		};
	}
	return {
		columns: [first, number("low", "Proven, %"), number("high", "Possible, %"), last],
		rows: rows.map(({ id, name, low, high, ground, address }) => {
			return { id, values: [name, low, high, ground], address };
		}),
	};
}

/** A row for each axis, two columns for each mesh. */
export function overlayTable({ axes, series }: OverlayModel): ChartTable {
	const columns = series.flatMap(({ id, name }) => [
		number(`${id}-low`, `${name}, proven %`),
		number(`${id}-high`, `${name}, possible %`),
	]);
	return {
		columns: [text("name", "Axis"), ...columns],
		rows: axes.map(({ id, name }, at) => ({
			id,
			values: [name, ...series.flatMap(({ low, high }) => [low[at] ?? null, high[at] ?? null])],
		})),
	};
}
