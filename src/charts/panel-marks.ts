import type { Chart, Plugin } from "chart.js";
import type { Panel, PanelRow } from "#src/domain/figures/measured-models.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import type { ChartStyle } from "./chart-style.ts";
import { BAR_SHARE, type PanelLine, placeOn } from "./panel-lines.ts";

/** Places of a drawing in px: across by column and share of a scale, down by line. */
type Places = {
	readonly x: (column: number, share: number) => number;
	readonly y: (line: number) => number;
	readonly half: number;
};

function placesOf({ chartArea, scales }: Chart, isNarrow: boolean): Places {
	const share = isNarrow ? BAR_SHARE.narrow : BAR_SHARE.wide;
	const y = (line: number) => scales.y?.getPixelForValue(line) ?? 0;
	return {
		x: (column, at) => scales.x?.getPixelForValue(column + at * share) ?? chartArea.left,
		y,
		half: (y(1) - y(0)) / 2,
	};
}

/** The lines of rows that follow each other without a head between them. */
function stretchesOf(lines: readonly PanelLine[]) {
	const isRow = (at: number) => lines[at]?.kind === "row";
	return lines.flatMap((line, first) => {
		if (line.kind !== "row" || isRow(first - 1)) return [];
		const end = lines.findIndex((_line, at) => at > first && !isRow(at));
		return [{ panels: line.panels, first, last: (end < 0 ? lines.length : end) - 1 }];
	});
}

/** Below the bars: where each panel begins, what others are counted from, and what is a tie with it. */
export function panelReferences(lines: readonly PanelLine[], style: ChartStyle): Plugin {
	const { colours, isNarrow, line } = style;
	return {
		id: "panelReferences",
		beforeDatasetsDraw(chart: Chart) {
			const { ctx } = chart;
			const { x, y, half } = placesOf(chart, isNarrow);
			ctx.save();
			for (const { panels, first, last } of stretchesOf(lines)) {
				const [top, bottom] = [y(first) - half, y(last) + half];
				for (const [column, { scale, reference }] of panels.entries()) {
					if (reference !== null) {
						const place = (value: number) =>
							x(column, value <= 0 ? 0 : placeOn(scale, Math.max(value, scale.from)));
						const { value, margin } = reference;
						const [from, to] = [place(value - margin), place(value + margin)];
						ctx.fillStyle = colours["accent-tint"];
						ctx.fillRect(from, top, Math.max(to - from, 1), bottom - top);
						const stroke = line([2, 3], "quiet");
						drawn(ctx, stroke.colour, [place(value), top, place(value), bottom], stroke.dash);
					}
					ctx.fillStyle = colours.rule;
					ctx.fillRect(x(column, 0), top, 1, bottom - top);
				}
			}
			ctx.restore();
		},
	};
}

function drawn(
	context: CanvasRenderingContext2D,
	colour: string,
	[fromX, fromY, toX, toY]: readonly [number, number, number, number],
	dash: readonly number[] = [],
): void {
	context.strokeStyle = colour;
	context.lineWidth = 1;
	context.setLineDash([...dash]);
	context.beginPath();
	context.moveTo(fromX, fromY);
	context.lineTo(toX, toY);
	context.stroke();
	context.setLineDash([]);
}

/** Above the bars: names of panels and groups, numbers, and how far repeats lie apart. */
export function panelMarks(lines: readonly PanelLine[], style: ChartStyle): Plugin {
	return {
		id: "panelMarks",
		afterDatasetsDraw(chart: Chart) {
			const { ctx } = chart;
			const places = placesOf(chart, style.isNarrow);
			ctx.save();
			ctx.textAlign = "left";
			ctx.textBaseline = "middle";
			for (const [at, found] of lines.entries()) {
				if (found.kind === "head") heads(ctx, found.panels, at, places, style);
				else if (found.kind === "group") groupHead(chart, found.name, places.y(at), style);
				else values(ctx, found.row, found.panels, at, places, style);
			}
			ctx.restore();
		},
	};
}

function heads(
	context: CanvasRenderingContext2D,
	panels: readonly Panel[],
	at: number,
	{ x, y }: Places,
	{ colours, family }: ChartStyle,
): void {
	for (const [column, { name, unit, scale, isChosen }] of panels.entries()) {
		context.font = `600 ${FIGURE_TEXT.label}px ${family}`;
		context.fillStyle = isChosen ? colours.accent : colours.ink;
		context.fillText(name, x(column, 0), y(at));
		const width = context.measureText(`${name} `).width;
		context.font = `400 ${FIGURE_TEXT.axis}px ${family}`;
		context.fillStyle = colours.quiet;
		context.fillText(
			`${unit}${scale.kind === "log" ? ", log" : ""}`,
			x(column, 0) + width + 3,
			y(at),
		);
	}
}

/** The name of a group; one that is wider than the picture is set that much smaller. */
function groupHead(
	{ ctx, width }: Chart,
	name: string,
	y: number,
	{ colours, family }: ChartStyle,
): void {
	const font = (size: number) => `600 ${size}px ${family}`;
	ctx.font = font(FIGURE_TEXT.axis);
	const share = width / ctx.measureText(name).width;
	if (share < 1) ctx.font = font(FIGURE_TEXT.axis * share);
	ctx.fillStyle = colours.quiet;
	ctx.fillText(name, 0, y);
}

function values(
	context: CanvasRenderingContext2D,
	row: PanelRow,
	panels: readonly Panel[],
	at: number,
	{ x, y }: Places,
	{ colours, family }: ChartStyle,
): void {
	context.font = `400 ${FIGURE_TEXT.axis}px ${family}`;
	for (const [column, panel] of panels.entries()) {
		const { value, low, high, text } = row.values[panel.id] ?? { value: null, text: "" };
		const place = (number: number) => x(column, placeOn(panel.scale, number));
		if (low != null && high != null && low !== high) {
			drawn(context, colours.ink, [place(low), y(at), place(high), y(at)]);
			for (const end of [low, high]) {
				drawn(context, colours.ink, [place(end), y(at) - 4, place(end), y(at) + 4]);
			}
		}
		const end = value === null ? x(column, 0) : place(Math.max(value, high ?? value));
		context.fillStyle = value === null && text !== "" ? colours.alarm : colours.ink;
		context.fillText(text === "" ? "–" : text, end + 7, y(at));
	}
}
