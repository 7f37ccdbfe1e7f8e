import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { OverlayModel, OverlaySeries } from "#src/domain/figures/figure.ts";
import { SERIES } from "#src/theme/palette.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import { barScales } from "./bar-scales.ts";
import type { ChartStyle } from "./chart-style.ts";

/**
 * One line of a group: a bar with its name and numbers, which are next to it, or above it on a phone, px.
 *
 * `rise` is how far above the middle of the bar they are.
 */
const LINES = {
	wide: { height: 14, bar: 8, rise: 0 },
	narrow: { height: 24, bar: 7, rise: 10 },
} as const;
const GAP = 12;
const AXIS = 28;

function lineOf(isNarrow: boolean) {
	return isNarrow ? LINES.narrow : LINES.wide;
}

function groupHeight(isNarrow: boolean): number {
	return SERIES.length * lineOf(isNarrow).height + GAP;
}

/** Height the picture needs, px: room for the most meshes, so that adding one does not change it. */
export function overlayHeight({ axes }: OverlayModel, isNarrow: boolean): number {
	return AXIS + axes.length * groupHeight(isNarrow);
}

/** Room for the short names of the axes on a phone, px. */
const AXES_WIDTH = 100;
/** Least room next to the bars, px, and what a letter of a name takes of it. */
const LABELS_WIDTH = 190;
const LETTER = 5.4;
/** Letters of the numbers after a name: "0–100 %". */
const NUMBER_LETTERS = 9;

/** Room next to the bars, px: for the longest name and its numbers, on a phone for the end of a bar. */
function labelRoom(series: readonly OverlaySeries[], isNarrow: boolean): number {
	if (isNarrow) return 12;
	const letters = NUMBER_LETTERS + Math.max(0, ...series.map(({ name }) => name.length));
	return Math.max(LABELS_WIDTH, Math.ceil(letters * LETTER));
}

/**
 * Two to four meshes on every axis: a group of bars for each axis, one bar for each mesh in the same
 * order, solid up to what is proven and hatched up to what is possible, with its name and numbers.
 */
export function overlayChart(
	{ axes, series }: OverlayModel,
	style: ChartStyle,
): ChartConfiguration<"bar", ([number, number] | null)[], string> {
	const { isNarrow } = style;
	const { height, bar } = lineOf(isNarrow);
	return {
		type: "bar",
		data: {
			labels: axes.map(({ name, short }) => (isNarrow ? short : name)),
			datasets: series.flatMap((one, at) => [proven(one, at, style), possible(one, at, style)]),
		},
		options: {
			indexAxis: "y",
			animation: false,
			layout: { padding: { right: labelRoom(series, isNarrow) } },
			// Shares of the room of an axis, and not a thickness, which would leave no room for a line of words.
			datasets: {
				bar: {
					categoryPercentage: (series.length * height) / groupHeight(isNarrow),
					barPercentage: bar / height,
				},
			},
			scales: scales(style),
			plugins: {
				tooltip: {
					filter: ({ datasetIndex }) => datasetIndex % 2 === 0,
					callbacks: {
						title: ([item]) => axes[item?.dataIndex ?? 0]?.name ?? "",
						label: ({ datasetIndex, dataIndex }) => label(series[datasetIndex / 2], dataIndex),
					},
				},
			},
		},
		plugins: [namedBars(series, style)],
	};
}

function scales(style: ChartStyle) {
	const tick = (value: number) => `${value} %`;
	const step = style.isNarrow ? 50 : 25;
	const range = { min: 0, max: 100, step, narrowNames: AXES_WIDTH };
	const found = barScales({ style, ...range, tick, isQuiet: () => false });
	// Bars of one mesh share a place in the group; their ends are given, not added up.
	return { x: { ...found.x, stacked: false }, y: { ...found.y, stacked: true } };
}

function label(series: OverlaySeries | undefined, at: number): string {
	return `${series?.name}: ${range(series, at)}`;
}

function range(series: OverlaySeries | undefined, at: number): string {
	const [low, high] = [series?.low[at], series?.high[at]];
	if (low == null || high == null) return "no value";
	return low === high ? `${low} %` : `${low}–${high} %`;
}

function colourOf(at: number) {
	return (SERIES[at % SERIES.length] ?? SERIES[0]).colour;
}

function proven({ id, name, low }: OverlaySeries, at: number, { colours }: ChartStyle) {
	return {
		label: name,
		stack: id,
		clip: false as const,
		data: low.map((value) => (value === null ? null : ([0, value] as [number, number]))),
		backgroundColor: colours[colourOf(at)],
	};
}

function possible({ id, name, low, high }: OverlaySeries, at: number, { paint }: ChartStyle) {
	return {
		label: `${name}, possible`,
		stack: id,
		clip: false as const,
		data: low.map((from, axis): [number, number] | null => {
			const to = high[axis];
			return from === null || to == null ? null : [from, to];
		}),
		backgroundColor: paint("hatch", colourOf(at)),
	};
}

/** Writes the mesh and its numbers next to each bar or above it, so that nobody has to go by colours. */
function namedBars(
	series: readonly OverlaySeries[],
	{ colours, family, isNarrow }: ChartStyle,
): Plugin {
	return {
		id: "namedBars",
		afterDatasetsDraw(chart: Chart) {
			const { ctx, chartArea } = chart;
			ctx.save();
			ctx.font = `400 ${FIGURE_TEXT.axis}px ${family}`;
			ctx.textAlign = "left";
			ctx.textBaseline = "middle";
			ctx.fillStyle = colours.quiet;
			const x = isNarrow ? chartArea.left + 3 : chartArea.right + 8;
			for (const [at, one] of series.entries()) {
				for (const [row, bar] of chart.getDatasetMeta(at * 2).data.entries()) {
					ctx.fillText(`${one.name} ${range(one, row)}`, x, bar.y - lineOf(isNarrow).rise);
				}
			}
			ctx.restore();
		},
	};
}
