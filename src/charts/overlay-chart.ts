import type { ChartConfiguration } from "chart.js";
import type { OverlayModel, OverlaySeries } from "#src/domain/figures/figure.ts";
import { SERIES } from "#src/theme/series.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import type { ChartStyle } from "./chart-style.ts";
import { drawnLegend, LEGEND_LINE, legendLines } from "./drawn-legend.ts";
import { seriesSign } from "./series-sign.ts";

/** Height the picture needs, px. */
export function overlayHeight(_model: OverlayModel, isNarrow: boolean): number {
	return (isNarrow ? 300 : 480) + legendRoom(isNarrow);
}

function perLine(isNarrow: boolean): number {
	return isNarrow ? 2 : 4;
}

/** Room for the most meshes there can be, so that adding one does not change the height. */
function legendRoom(isNarrow: boolean): number {
	return legendLines(SERIES.length, perLine(isNarrow)) * LEGEND_LINE + 8;
}

/** Two to four meshes as lines around a centre; each has its colour, its dashes and its marker. */
export function overlayChart(
	{ axes, series }: OverlayModel,
	style: ChartStyle,
): ChartConfiguration<"radar", (number | null)[], string> {
	const { colours, family, isNarrow } = style;
	return {
		type: "radar",
		data: {
			labels: axes.map(({ short }) => short),
			datasets: series.flatMap((one, at) => [proven(one, at, style), possible(one, at, style)]),
		},
		options: {
			animation: false,
			layout: { padding: { top: legendRoom(isNarrow) } },
			scales: { r: radius(style) },
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
		plugins: [
			drawnLegend(
				series.map(({ name }, at) => ({ name, sign: seriesSign(seriesStyle(at), style) })),
				{ family, colour: colours.ink, perLine: perLine(isNarrow) },
			),
		],
	};
}

function label(series: OverlaySeries | undefined, at: number): string {
	const [low, high] = [series?.low[at], series?.high[at]];
	const range = low === high ? `${low} %` : `${low}–${high} %`;
	return `${series?.name}: ${range}`;
}

/** The line of what is possible: dots, whatever dashes the series has. */
const DOTTED = [1, 3] as const;

function seriesStyle(at: number) {
	return SERIES[at % SERIES.length] ?? SERIES[0];
}

function proven({ name, low }: OverlaySeries, at: number, { colours, line }: ChartStyle) {
	const { colour, dash, marker } = seriesStyle(at);
	const stroke = line(dash, colour);
	return {
		label: name,
		data: [...low],
		borderColor: stroke.colour,
		borderWidth: 2,
		borderDash: [...stroke.dash],
		fill: false,
		pointStyle: marker,
		pointRadius: 4.5,
		pointHoverRadius: 6,
		pointBackgroundColor: colours[colour],
		pointBorderColor: colours.paper,
		pointBorderWidth: 1,
	};
}

function possible({ name, high }: OverlaySeries, at: number, { line }: ChartStyle) {
	const stroke = line(DOTTED, seriesStyle(at).colour);
	return {
		label: `${name}, possible`,
		data: [...high],
		borderColor: stroke.colour,
		borderWidth: 1,
		borderDash: [...stroke.dash],
		fill: false,
		pointRadius: 0,
		pointHoverRadius: 0,
	};
}

function radius({ colours, family, isNarrow }: ChartStyle) {
	return {
		min: 0,
		max: 100,
		angleLines: { color: colours.hairline },
		grid: { color: colours.hairline },
		pointLabels: {
			color: colours.ink,
			font: { family, size: isNarrow ? FIGURE_TEXT.axis : FIGURE_TEXT.label },
		},
		ticks: {
			stepSize: 25,
			z: 1,
			color: colours.quiet,
			font: { family, size: FIGURE_TEXT.axis },
			backdropColor: colours.paper,
			showLabelBackdrop: true,
			callback: (value: string | number) => `${value} %`,
		},
	};
}
