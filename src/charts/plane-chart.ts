import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { PlaneModel } from "#src/domain/figures/measured-models.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import type { ChartStyle } from "./chart-style.ts";

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

/** The fields of the verdicts: those given are tinted, and a line stands where a verdict ends. */
function fields(model: PlaneModel, { colours, family, isNarrow }: ChartStyle): Plugin {
	return {
		id: "fields",
		beforeDatasetsDraw({ ctx, scales }: Chart) {
			const x = (value: number) => scales.x?.getPixelForValue(value) ?? 0;
			const y = (value: number) => scales.y?.getPixelForValue(value) ?? 0;
			ctx.save();
			ctx.textAlign = "left";
			ctx.textBaseline = "alphabetic";
			for (const { need, readiness, ...field } of model.fields) {
				const [left, right] = [x(readiness.from), x(readiness.to)];
				const [top, bottom] = [y(need.to), y(need.from)];
				ctx.fillStyle = field.isGiven ? colours["accent-tint"] : colours.tint;
				ctx.fillRect(left, top, right - left, bottom - top);
			}
			for (const { need, readiness, ...field } of model.fields) {
				const [left, right] = [x(readiness.from), x(readiness.to)];
				const [top, bottom] = [y(need.to), y(need.from)];
				ctx.fillStyle = colours.rule;
				if (field.endsRight) ctx.fillRect(right - 0.5, top, 1, bottom - top);
				if (field.endsAbove) ctx.fillRect(left, top - 0.5, right - left, 1);
				ctx.font = `${field.isGiven ? 600 : 400} ${isNarrow ? FIGURE_TEXT.axis : FIGURE_TEXT.label}px ${family}`;
				ctx.fillStyle = colours.ink;
				if (field.isFirst) ctx.fillText(field.name, left + 7, top + 18);
			}
			ctx.restore();
		},
	};
}

/** The name of a result and both its scores beside its point, on the side where there is room. */
function placeNames({ results }: PlaneModel, { colours, family }: ChartStyle): Plugin {
	return {
		id: "placeNames",
		afterDatasetsDraw(chart: Chart) {
			const { ctx } = chart;
			ctx.save();
			ctx.font = `600 ${FIGURE_TEXT.label}px ${family}`;
			ctx.textBaseline = "middle";
			ctx.fillStyle = colours.ink;
			for (const [at, { name, need, readiness }] of results.entries()) {
				const point = chart.getDatasetMeta(0).data[at];
				if (point === undefined) continue;
				const isRight = readiness > 50;
				ctx.textAlign = isRight ? "right" : "left";
				const words = `${name} ${need} / ${readiness}`.trim();
				ctx.fillText(words, point.x + (isRight ? -11 : 11), point.y);
			}
			ctx.restore();
		},
	};
}
