import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { PlaneModel } from "#src/domain/figures/measured-models.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import type { ChartStyle } from "./chart-style.ts";
import { BELOW_LINE, type Box, fieldBox, type PlaneRoom, planePlaces } from "./plane-places.ts";

/** Height the picture needs, px. */
export function planeHeight(_model: PlaneModel, isNarrow: boolean): number {
	return isNarrow ? 300 : 380;
}

/** Need up, readiness across: the fields of the verdicts, and on them the places of results. */
export function planeChart(
	model: PlaneModel,
	style: ChartStyle,
): ChartConfiguration<"line", { x: number; y: number }[], string> {
	const { colours, family } = style;
	const axis = (text: string) => ({
		type: "linear" as const,
		min: 0,
		max: 100,
		border: { color: colours.rule },
		grid: { display: false },
		title: { display: true, text, color: colours.quiet, font: { family, size: FIGURE_TEXT.axis } },
		ticks: {
			color: colours.quiet,
			font: { family, size: FIGURE_TEXT.axis },
			maxRotation: 0,
			stepSize: 20,
		},
	});
	return {
		type: "line",
		data: {
			datasets: [
				{
					label: "results",
					showLine: false,
					clip: false,
					data: model.results.map(({ need, readiness }) => ({ x: readiness, y: need })),
					pointStyle: "circle",
					pointRadius: 6,
					pointHoverRadius: 6,
					pointBackgroundColor: colours.accent,
					pointBorderColor: colours.paper,
					pointBorderWidth: 1,
				},
			],
		},
		options: {
			animation: false,
			events: [],
			layout: { padding: { top: 6, right: 12 } },
			scales: { x: axis("Readiness, points of 100"), y: axis("Need, points of 100") },
		},
		plugins: [fields(model, style), placeNames(model, style)],
	};
}

/** The fields of the verdicts: those given are tinted, and a line marks where a verdict ends. */
function fields(model: PlaneModel, style: ChartStyle): Plugin {
	const { colours, family, isNarrow } = style;
	return {
		id: "fields",
		beforeDatasetsDraw({ ctx, chartArea: area }: Chart) {
			ctx.save();
			ctx.textAlign = "left";
			ctx.textBaseline = "alphabetic";
			for (const field of model.fields) {
				const { left, top, right, bottom } = wholeBox(fieldBox(field, area));
				ctx.fillStyle = field.isGiven ? colours["accent-tint"] : colours.tint;
				ctx.fillRect(left, top, right - left, bottom - top);
			}
			ctx.fillStyle = colours.rule;
			for (const field of model.fields) {
				const { left, top, right, bottom } = fieldBox(field, area);
				if (field.endsRight) ctx.fillRect(right - 0.5, top, 1, bottom - top);
				if (field.endsAbove) ctx.fillRect(left, top - 0.5, right - left, 1);
			}
			ctx.fillStyle = colours.ink;
			const size = nameSize(isNarrow);
			const given = new Set(model.fields.flatMap(({ name, isGiven }) => (isGiven ? [name] : [])));
			for (const { text, box } of planePlaces(model, roomOf(ctx, area, style)).verdicts) {
				ctx.font = `${given.has(text) ? 600 : 400} ${size}px ${family}`;
				ctx.fillText(text, box.left, box.bottom - size * BELOW_LINE);
			}
			ctx.restore();
		},
	};
}

/** The name of a result and both its scores, next to its point where there is room. */
function placeNames(model: PlaneModel, style: ChartStyle): Plugin {
	const { colours, family } = style;
	return {
		id: "placeNames",
		afterDatasetsDraw({ ctx, chartArea: area }: Chart) {
			ctx.save();
			const { results } = planePlaces(model, roomOf(ctx, area, style));
			ctx.font = `600 ${FIGURE_TEXT.label}px ${family}`;
			ctx.textAlign = "left";
			ctx.textBaseline = "alphabetic";
			ctx.fillStyle = colours.ink;
			for (const { text, box } of results) {
				ctx.fillText(text, box.left, box.bottom - FIGURE_TEXT.label * BELOW_LINE);
			}
			ctx.restore();
		},
	};
}

/** Fields that meet on whole px leave no seam between them. */
function wholeBox({ left, top, right, bottom }: Box): Box {
	const [x, y] = [Math.round(left), Math.round(top)];
	return { left: x, top: y, right: Math.round(right), bottom: Math.round(bottom) };
}

const nameSize = (isNarrow: boolean) => (isNarrow ? FIGURE_TEXT.axis : FIGURE_TEXT.label);

/** Widths are those of bold letters, so that a name has room whether it is given or not. */
function roomOf(ctx: Chart["ctx"], area: Box, { family, isNarrow }: ChartStyle): PlaneRoom {
	return {
		area,
		sizes: { name: nameSize(isNarrow), result: FIGURE_TEXT.label },
		widthOf: (text, size) => {
			ctx.font = `600 ${size}px ${family}`;
			return ctx.measureText(text).width;
		},
	};
}
