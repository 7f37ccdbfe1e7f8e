import type { ChartConfiguration } from "chart.js";
import type { IntervalModel, IntervalRow } from "#src/domain/figures/figure.ts";
import { type BarName, barName, barRowHeight, barScales, valueColumns } from "./bar-scales.ts";
import type { ChartStyle } from "./chart-style.ts";

const ROW = 20;
const AXIS = 28;
const BAR = 9;

type BarData = [number, number] | number;

/** Height the picture needs, px. */
export function intervalsHeight({ rows }: IntervalModel, isNarrow: boolean): number {
	const names = rows.map(({ name }) => name);
	return AXIS + Math.max(1, rows.length) * barRowHeight(names, isNarrow, ROW);
}

/**
 * Horizontal bars from low to high: the interval bar as a chart.
 *
 * Proven: a solid bar up to `low` and a hatched one up to `high`. Spread: an outlined bar with a
 * diamond at the median.
 */
export function intervalsChart(
	model: IntervalModel,
	style: ChartStyle,
): ChartConfiguration<"bar" | "line", BarData[], BarName> {
	const { rows } = model;
	const { colours, family, isNarrow } = style;
	const texts = rows.map((row) => [{ text: intervalLabel(model, row), colour: colours.quiet }]);
	const width = model.reading === "spread" ? 92 : 66;
	return {
		type: "bar",
		data: {
			labels: rows.map(({ name }) => barName(name, isNarrow)),
			datasets: model.reading === "spread" ? spread(rows, style) : proven(rows, style),
		},
		options: {
			indexAxis: "y",
			animation: false,
			events: ["mousemove", "mouseout", "click", "touchstart", "touchmove"],
			layout: { padding: { right: width + 10 } },
			scales: barScales({
				style,
				min: 0,
				max: 100,
				step: isNarrow ? 50 : 25,
				tick: (value) => `${value} %`,
				isQuiet: (row) => rows[row]?.isQuiet ?? false,
			}),
			plugins: {
				tooltip: {
					filter: ({ datasetIndex }) => datasetIndex === 0,
					callbacks: { label: ({ dataIndex }) => tooltip(model, rows[dataIndex]) },
				},
			},
		},
		plugins: [valueColumns({ family, texts, width })],
	};
}

/** The numbers of a row as shown next to its bar. */
export function intervalLabel({ reading }: IntervalModel, row: IntervalRow): string {
	const { low, high, value } = row;
	const range = low === high ? `${low} %` : `${low}–${high} %`;
	return reading === "spread" && low !== high ? `${value} (${low}–${high}) %` : range;
}

function tooltip(model: IntervalModel, row: IntervalRow | undefined): string {
	return row === undefined ? "" : `${intervalLabel(model, row)}, ${row.ground}`;
}

function proven(rows: readonly IntervalRow[], { colours, paint }: ChartStyle) {
	const common = { grouped: false, barThickness: BAR, clip: false } as const;
	return [
		{
			...common,
			label: "proven",
			data: rows.map(({ low }): BarData => [0, low]),
			backgroundColor: rows.map(({ isQuiet }) => (isQuiet ? colours.rule : colours.accent)),
		},
		{
			...common,
			label: "unknown",
			data: rows.map(({ low, high }): BarData => [low, high]),
			backgroundColor: rows.map(({ isQuiet }) => paint("hatch", isQuiet ? "rule" : "accent")),
		},
	];
}

function spread(rows: readonly IntervalRow[], { colours, paint }: ChartStyle) {
	return [
		{
			grouped: false,
			barThickness: 7,
			clip: false as const,
			label: "lowest to highest",
			data: rows.map(({ low, high }): BarData => [low, high]),
			backgroundColor: rows.map(({ isQuiet }) => paint("rules", isQuiet ? "rule" : "accent")),
		},
		{
			type: "line" as const,
			showLine: false,
			clip: false as const,
			label: "median",
			data: rows.map(({ value }): BarData => value),
			pointStyle: "rectRot" as const,
			pointRadius: 6,
			pointHoverRadius: 6,
			pointBackgroundColor: rows.map(({ isQuiet }) => (isQuiet ? colours.rule : colours.accent)),
			pointBorderColor: colours.paper,
			pointBorderWidth: 1,
		},
	];
}
