import type { ChartConfiguration } from "chart.js";
import type { Panel, PanelsModel } from "#src/domain/figures/measured-models.ts";
import { type BarName, barName, barScales } from "./bar-scales.ts";
import type { ChartStyle } from "./chart-style.ts";
import {
	BAR_SHARE,
	lineHeight,
	type PanelLine,
	panelLines,
	panelsPerBand,
	placeOn,
} from "./panel-lines.ts";
import { panelMarks, panelReferences } from "./panel-marks.ts";

type Place = [number, number] | number | null;

/** Height the picture needs, px. */
export function panelsHeight(model: PanelsModel, isNarrow: boolean): number {
	return panelLines(model, isNarrow).length * lineHeight(model, isNarrow) + 4;
}

/**
 * Several values of the same rows as bars from zero, each panel on a scale of its own; dots where
 * the scale is logarithmic. Numbers are at the ends, so there is no axis.
 */
export function panelsChart(
	model: PanelsModel,
	style: ChartStyle,
): ChartConfiguration<"bar" | "line", Place[], BarName> {
	const { isNarrow } = style;
	const lines = panelLines(model, isNarrow);
	const columns = panelsPerBand(model, isNarrow);
	const scales = barScales({ style, min: 0, max: columns, tick: String, isQuiet: () => false });
	const at = Array.from({ length: columns }, (_, column) => column);
	return {
		type: "bar",
		data: {
			labels: lines.map((line) => (line.kind === "row" ? barName(line.row.name, isNarrow) : "")),
			datasets: at.flatMap((column) => [
				bars(lines, column, style, model),
				dots(lines, column, style),
			]),
		},
		options: {
			indexAxis: "y",
			animation: false,
			events: ["mousemove", "mouseout", "click", "touchstart", "touchmove"],
			layout: { padding: { left: 1, bottom: 4 } },
			scales: {
				x: { ...scales.x, display: false },
				y: {
					...scales.y,
					ticks: { ...scales.y.ticks, color: (tick) => nameColour(lines[tick.index], style) },
				},
			},
			plugins: {
				tooltip: {
					filter: ({ raw }) => raw !== null,
					callbacks: {
						title: ([item]) => fullName(lines[item?.dataIndex ?? -1]),
						label: ({ dataIndex, datasetIndex }) =>
							valueWords(lines[dataIndex], Math.floor(datasetIndex / 2)),
					},
				},
			},
		},
		plugins: [panelReferences(lines, style), panelMarks(lines, style)],
	};
}

function nameColour(line: PanelLine | undefined, { colours }: ChartStyle): string {
	return line?.kind === "row" && line.row.isBaseline ? colours.quiet : colours.ink;
}

function fullName(line: PanelLine | undefined): string {
	return line?.kind === "row" ? [line.row.name, line.row.group].filter(Boolean).join(", ") : "";
}

function valueWords(line: PanelLine | undefined, column: number): string {
	const panel = line?.kind === "row" ? line.panels[column] : undefined;
	if (line?.kind !== "row" || panel === undefined) return "";
	const { text, low, high } = line.row.values[panel.id] ?? { text: "" };
	const range = low === high || low == null ? "" : ` (${low} to ${high})`;
	return `${panel.name}: ${text} ${panel.unit}${range}`;
}

/** Where the value of a line in a column ends, in columns; `undefined` where none is drawn. */
function endOf(line: PanelLine, column: number, kind: Panel["scale"]["kind"], isNarrow: boolean) {
	if (line.kind !== "row") return undefined;
	const panel = line.panels[column];
	const value = panel && line.row.values[panel.id]?.value;
	if (panel === undefined || panel.scale.kind !== kind || typeof value !== "number")
		return undefined;
	return column + placeOn(panel.scale, value) * (isNarrow ? BAR_SHARE.narrow : BAR_SHARE.wide);
}

function bars(lines: readonly PanelLine[], column: number, style: ChartStyle, model: PanelsModel) {
	const { colours, paint, isNarrow } = style;
	return {
		grouped: false,
		clip: false as const,
		barThickness: lineHeight(model, style.isNarrow) > 20 ? 10 : 8,
		label: `panel ${column + 1}`,
		data: lines.map((line): Place => {
			const end = endOf(line, column, "linear", isNarrow);
			return end === undefined ? null : [column, end];
		}),
		backgroundColor: lines.map((line) => {
			if (line.kind !== "row") return colours.accent;
			const colour = line.row.isBaseline ? "rule" : "accent";
			return line.row.remark === null ? colours[colour] : paint("hatch", colour);
		}),
	};
}

function dots(lines: readonly PanelLine[], column: number, { colours, isNarrow }: ChartStyle) {
	const isBaseline = (line: PanelLine) => line.kind === "row" && line.row.isBaseline;
	const isOut = (line: PanelLine) => line.kind === "row" && line.row.remark !== null;
	const colour = (line: PanelLine) => (isBaseline(line) ? colours.quiet : colours.accent);
	return {
		type: "line" as const,
		showLine: false,
		clip: false as const,
		label: `panel ${column + 1}, logarithmic`,
		data: lines.map((line): Place => endOf(line, column, "log", isNarrow) ?? null),
		pointStyle: "circle" as const,
		pointRadius: 4,
		pointHoverRadius: 4,
		pointBackgroundColor: lines.map((line) =>
			isBaseline(line) || isOut(line) ? colours.paper : colour(line),
		),
		pointBorderColor: lines.map(colour),
		pointBorderWidth: 1.5,
	};
}
