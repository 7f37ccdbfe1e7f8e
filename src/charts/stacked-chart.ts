import type { ChartConfiguration, Plugin } from "chart.js";
import type { StackedModel } from "#src/domain/figures/figure.ts";
import { TONES } from "#src/theme/patterns.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import { type BarName, barName, barRowHeight, barScales, valueColumns } from "./bar-scales.ts";
import { type ChartStyle, swatch } from "./chart-style.ts";

/** One entry of a legend: a sign, drawn around the place it is given, and its name. */
type LegendEntry = {
	readonly name: string;
	readonly sign: (context: CanvasRenderingContext2D, x: number, y: number) => void;
};

/** How a legend is set. */
type LegendSetting = {
	readonly family: string;
	readonly colour: string;
	/** Entries in a line; the picture's height depends on it, so it is not left to chance. */
	readonly perLine: number;
};

/** Height of one line of a legend, px. */
const LEGEND_LINE = 20;

/** Says on top of the picture what its parts mean. The chart leaves the room by its padding. */
function drawnLegend(
	entries: readonly LegendEntry[],
	{ family, colour, perLine }: LegendSetting,
): Plugin {
	return {
		id: "drawnLegend",
		afterDraw({ ctx, width }) {
			ctx.save();
			ctx.font = `400 ${FIGURE_TEXT.label}px ${family}`;
			ctx.textAlign = "left";
			ctx.textBaseline = "middle";
			const cell = Math.min(perLine < 4 ? width : 170, width / perLine);
			for (const [index, { name, sign }] of entries.entries()) {
				const x = (index % perLine) * cell;
				const y = LEGEND_LINE * (Math.floor(index / perLine) + 0.5);
				sign(ctx, x + 12, y);
				ctx.fillStyle = colour;
				ctx.fillText(name, x + 28, y);
			}
			ctx.restore();
		},
	};
}

/** Lines a legend takes. */
function legendLines(entries: number, perLine: number): number {
	return Math.ceil(entries / perLine);
}

const ROW = 19;
const AXIS = 30;
const BAR = 10;

/** Height the picture needs, px. */
export function stackedHeight(model: StackedModel, isNarrow: boolean): number {
	const names = model.rows.map(({ name }) => name);
	const rows = names.length * barRowHeight(names, isNarrow, ROW);
	return legendRoom(model, isNarrow) + AXIS + rows;
}

/** Entries in a line of the legend: fewer where a name is long, on a phone sooner. */
function perLine({ segments }: StackedModel, isNarrow: boolean): number {
	const longest = Math.max(...segments.map(({ name }) => name.length));
	if (!isNarrow) return longest > 20 ? 3 : 5;
	return longest > 22 ? 1 : longest > 16 ? 2 : 3;
}

function legendRoom(model: StackedModel, isNarrow: boolean): number {
	return legendLines(model.segments.length, perLine(model, isNarrow)) * LEGEND_LINE + 8;
}

/** Counts side by side in horizontal bars, every number written out next to its bar. */
export function stackedChart(
	model: StackedModel,
	style: ChartStyle,
): ChartConfiguration<"bar", number[], BarName> {
	const { rows, segments } = model;
	const { isNarrow } = style;
	const width = isNarrow ? 25 : 34;
	const most = Math.max(1, ...rows.map(({ counts }) => sum(counts)));
	return {
		type: "bar",
		data: {
			labels: rows.map(({ name }) => barName(name, isNarrow)),
			datasets: segments.map(({ name, tone }, at) => ({
				label: name,
				stack: "all",
				clip: false as const,
				barThickness: BAR,
				data: rows.map(({ counts }) => counts[at] ?? 0),
				backgroundColor: style.paint(TONES[tone].pattern, TONES[tone].colour),
			})),
		},
		options: {
			indexAxis: "y",
			animation: false,
			layout: {
				padding: {
					top: legendRoom(model, isNarrow),
					right: segments.length * width + 12,
				},
			},
			scales: scales(style, most),
		},
		plugins: plugins(model, style, width),
	};
}

function scales(style: ChartStyle, max: number) {
	const { x, y } = barScales({
		style,
		min: 0,
		max,
		tick: thousandsApart,
		isQuiet: () => false,
	});
	const ticks = { ...x.ticks, maxTicksLimit: style.isNarrow ? 3 : 6, precision: 0 };
	return { x: { ...x, stacked: true, ticks }, y: { ...y, stacked: true } };
}

/** A whole number. What the language offers for it takes longer, the first time, than the whole axis. */
const thousandsApart = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

function plugins(model: StackedModel, style: ChartStyle, width: number) {
	const { rows, segments } = model;
	const { family, colours, isNarrow } = style;
	const texts = rows.map(({ counts }) =>
		counts.map((count) => ({
			text: String(count),
			colour: count === 0 ? colours.unknown : colours.ink,
		})),
	);
	const legend = segments.map(({ name, tone }) => ({
		name,
		sign: (context: CanvasRenderingContext2D, x: number, y: number) =>
			swatch(context, tone, style, { x, y }),
	}));
	return [
		valueColumns({
			family,
			texts,
			width,
			head: (context, column, x, y) => {
				const segment = segments[column];
				if (segment) swatch(context, segment.tone, style, { x: x - 7, y: y - 14 });
			},
		}),
		drawnLegend(legend, { family, colour: colours.ink, perLine: perLine(model, isNarrow) }),
	];
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
