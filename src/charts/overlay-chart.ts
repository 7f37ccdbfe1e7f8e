import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { OverlayModel, OverlaySeries } from "#src/domain/figures/figure.ts";
import { SERIES } from "#src/theme/palette.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import { barScales } from "./bar-scales.ts";
import { type ChartStyle, cutName } from "./chart-style.ts";

/** One line of a group: a bar, and next to it its name and numbers, px. */
const LINE = 14;
const GAP = 12;
const AXIS = 28;
const BAR = 8;
const GROUP = SERIES.length * LINE + GAP;

/** Height the picture needs, px: room for the most meshes, so that adding one does not change it. */
export function overlayHeight({ axes }: OverlayModel): number {
	return AXIS + axes.length * GROUP;
}

/** Room for the short names of the axes on a phone, px. */
const AXES_WIDTH = 100;
/** Letters of a mesh's name next to its bar. */
const LETTERS = { wide: 20, narrow: 16 } as const;

/** Room for the names and numbers next to the bars, px. */
function labelRoom(isNarrow: boolean): number {
	return isNarrow ? 156 : 190;
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
	return {
		type: "bar",
		data: {
			labels: axes.map(({ name, short }) => (isNarrow ? short : name)),
			datasets: series.flatMap((one, at) => [proven(one, at, style), possible(one, at, style)]),
		},
		options: {
			indexAxis: "y",
			animation: false,
			layout: { padding: { right: labelRoom(isNarrow) } },
			// Shares of the room of an axis, and not a thickness, which would leave no room for a line of words.
			datasets: {
				bar: { categoryPercentage: (series.length * LINE) / GROUP, barPercentage: BAR / LINE },
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

/** Writes the mesh and its numbers next to each bar, so that nobody has to go by colours. */
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
			for (const [at, one] of series.entries()) {
				for (const [row, bar] of chart.getDatasetMeta(at * 2).data.entries()) {
					const name = cutName(one.name, isNarrow ? LETTERS.narrow : LETTERS.wide);
					ctx.fillText(`${name} ${range(one, row)}`, chartArea.right + 8, bar.y);
				}
			}
			ctx.restore();
		},
	};
}
