import type { SKRSContext2D } from "@napi-rs/canvas";
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
} from "chart.js";
import type { ChartStyle } from "#src/charts/chart-style.ts";
import { configurationOf } from "#src/charts/registry.ts";
import type { ChartModel } from "#src/domain/figures/figure.ts";
import { followWeights } from "./build-fonts.ts";

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
);

/** Draws a chart on a canvas of the build, as a browser would draw it on its own. */
export function drawChart(
	context: SKRSContext2D,
	model: ChartModel,
	style: ChartStyle,
	pixelRatio = 1,
): void {
	followWeights(context);
	const configuration = configurationOf(model, style);
	// Without animation the constructor draws at once. Destroying would clear the canvas again; with
	// neither events nor observers nothing is left behind.
	new Chart(context as never, {
		...configuration,
		options: {
			...configuration.options,
			responsive: false,
			animation: false,
			devicePixelRatio: pixelRatio,
			events: [],
		},
	});
}
