import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { CurvesModel } from "#src/domain/figures/measured-models.ts";
import { SERIES } from "#src/theme/palette.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import { type ChartStyle, nameLines } from "./chart-style.ts";
import { spreadLabels } from "./label-places.ts";

const HEIGHT = { wide: 320, narrow: 300 } as const;
/** Room for the names at the ends of the lines, px, and the letters of a line that fit into it. */
const NAMES = { wide: { room: 200, letters: 32 }, narrow: { room: 116, letters: 18 } } as const;
/** From one line of a name to the next, and between two names, px. */
const LEADING = 13;
const NAMES_GAP = 3;
/** Nearer than this, in nines, two percentiles have no room for both their names on a phone. */
const TIGHT = 0.5;

/** Height the picture needs, px. */
export function curvesHeight(_model: CurvesModel, isNarrow: boolean): number {
	return isNarrow ? HEIGHT.narrow : HEIGHT.wide;
}

/** Latency by percentile: a line for each run, named at its end; both axes are logarithmic. */
export function curvesChart(
	model: CurvesModel,
	style: ChartStyle,
): ChartConfiguration<"line", { x: number; y: number }[], string> {
	const { isNarrow } = style;
	const { points, series } = model;
	return {
		type: "line",
		data: { datasets: series.map((_one, at) => dataset(model, at, style)) },
		options: {
			animation: false,
			layout: { padding: { top: 10, right: (isNarrow ? NAMES.narrow : NAMES.wide).room } },
			scales: scales(model, style),
			plugins: {
				tooltip: {
					mode: "nearest",
					callbacks: {
						title: ([item]) => series[item?.datasetIndex ?? -1]?.name ?? "",
						label: ({ datasetIndex, parsed }) => {
							const point = points.find(({ nines }) => nines === parsed.x);
							const value = point && series[datasetIndex]?.values[point.id];
							return `${point?.name}: ${value} ms`;
						},
					},
				},
			},
		},
		plugins: [namedEnds(model, style)],
	};
}

function lineOf({ series }: CurvesModel, at: number) {
	const before = series.slice(0, at).filter(({ isBaseline }) => !isBaseline).length;
	return SERIES[before % SERIES.length] ?? SERIES[0];
}

function dataset(model: CurvesModel, at: number, { colours, line }: ChartStyle) {
	const one = model.series[at];
	const isBaseline = one?.isBaseline ?? false;
	const { colour, dash, marker } = lineOf(model, at);
	const name = isBaseline ? "quiet" : colour;
	const stroke = line(isBaseline ? [] : dash, name);
	return {
		label: one?.name ?? "",
		clip: false as const,
		data: model.points.flatMap(({ id, nines }) => {
			const ms = one?.values[id];
			return ms === undefined ? [] : [{ x: nines, y: Math.log10(ms) }];
		}),
		borderColor: stroke.colour,
		borderDash: [...stroke.dash],
		borderWidth: 2,
		pointStyle: isBaseline ? ("circle" as const) : marker,
		pointRadius: 4,
		pointBackgroundColor: isBaseline ? colours.paper : colours[name],
		pointBorderColor: colours[name],
		pointBorderWidth: 1.5,
	};
}

function scales(model: CurvesModel, { colours, family, isNarrow }: ChartStyle) {
	const all = model.series.flatMap(({ values }) => Object.values(values));
	const nines = model.points.map((point) => point.nines);
	const [lowest, highest] = [Math.min(...all) * 0.95, Math.max(...all) * 1.05];
	const names = namedPoints(model, isNarrow);
	const axis = (marks: readonly number[]) => ({
		type: "linear" as const,
		border: { display: false },
		grid: { color: colours.hairline, drawTicks: false },
		afterBuildTicks: (built: { ticks: { value: number }[] }) => {
			built.ticks = marks.map((value) => ({ value }));
		},
	});
	const ticks = {
		color: colours.quiet,
		font: { family, size: FIGURE_TEXT.axis },
		autoSkip: false,
		maxRotation: 0,
		padding: 6,
	};
	const name = (value: string | number) => names.get(Number(value)) ?? "";
	return {
		x: {
			...axis(nines),
			min: Math.min(...nines),
			max: Math.max(...nines),
			ticks: { ...ticks, callback: name },
		},
		y: {
			...axis(roundValues(lowest, highest).map(Math.log10)),
			min: Math.log10(lowest),
			max: Math.log10(highest),
			ticks: { ...ticks, callback: (value: string | number) => milliseconds(10 ** Number(value)) },
		},
	};
}

function milliseconds(value: number): string {
	return `${Number(value.toPrecision(3)).toLocaleString("en")} ms`;
}

/** Percentiles that have room for their names: all but, on a phone, those next to a round one. */
function namedPoints({ points }: CurvesModel, isNarrow: boolean): ReadonlyMap<number, string> {
	const isRound = (nines: number) => Math.abs(nines - Math.round(nines)) < 1e-6;
	const isFree = (nines: number) =>
		points.every((other) => other.nines === nines || Math.abs(other.nines - nines) > TIGHT);
	const named = points.filter(({ nines }) => !isNarrow || isRound(nines) || isFree(nines));
	return new Map(named.map(({ nines, name }) => [nines, name]));
}

/** Round values within a range: few of each decade where there are many decades, else more. */
export function roundValues(lowest: number, highest: number): readonly number[] {
	const [from, to] = [Math.log10(lowest), Math.log10(highest)];
	const first = Math.floor(from);
	const decades = Array.from({ length: Math.ceil(to) - first + 1 }, (_, at) => 10 ** (first + at));
	const steps = to - from > 2.5 ? [1] : to - from > 0.8 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 7];
	return decades
		.flatMap((decade) => steps.map((step) => Number((step * decade).toPrecision(6))))
		.filter((value) => value >= lowest && value <= highest);
}

/** Names each line at its end, so that nobody has to go by colours. */
function namedEnds({ series }: CurvesModel, { colours, family, isNarrow }: ChartStyle): Plugin {
	return {
		id: "namedEnds",
		afterDatasetsDraw(chart: Chart) {
			const { ctx, chartArea } = chart;
			const ends = series.map((_one, at) => chart.getDatasetMeta(at).data.at(-1));
			const wanted = ends.map((end) => end?.y ?? 0);
			const { letters } = isNarrow ? NAMES.narrow : NAMES.wide;
			const names = series.map(({ name }) => nameLines(name, letters));
			const most = LEADING * Math.max(...names.map(({ length }) => length));
			const lowest = chartArea.bottom - (most - LEADING) / 2;
			const places = spreadLabels(wanted, most + NAMES_GAP, lowest);
			ctx.save();
			ctx.font = `400 ${FIGURE_TEXT.axis}px ${family}`;
			ctx.textAlign = "left";
			ctx.textBaseline = "middle";
			for (const [at, lines] of names.entries()) {
				const [end, y] = [ends[at], places[at] ?? 0];
				if (end === undefined) continue;
				ctx.strokeStyle = colours.rule;
				ctx.lineWidth = 1;
				ctx.beginPath();
				ctx.moveTo(end.x + 6, end.y);
				ctx.lineTo(chartArea.right + 14, y);
				ctx.stroke();
				ctx.fillStyle = colours.ink;
				const top = y - ((lines.length - 1) * LEADING) / 2;
				for (const [below, words] of lines.entries()) {
					ctx.fillText(words, chartArea.right + 18, top + below * LEADING);
				}
			}
			ctx.restore();
		},
	};
}
