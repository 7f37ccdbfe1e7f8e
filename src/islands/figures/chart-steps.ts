import type { Plugin } from "chart.js";
import type { AnyConfiguration } from "#src/charts/registry.ts";
import { Chart } from "./chart-js.ts";

/** The charts that are being drawn, one after another. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Draws a chart in several short tasks, after those that are being drawn, so that a press in between is
 * answered: first its axes without data, then its data, then the picture.
 *
 * @param isWanted - Asked before each step: a drawing that was overtaken by a newer one is dropped.
 * @returns The chart; `undefined` where it was dropped.
 */
export function chartInSteps(
	canvas: HTMLCanvasElement,
	configuration: AnyConfiguration,
	isWanted: () => boolean,
): Promise<Chart | undefined> {
	const drawn = before.then(() => steps(canvas, configuration, isWanted));
	before = drawn.catch(() => undefined);
	return drawn;
}

async function steps(
	canvas: HTMLCanvasElement,
	{ data, plugins = [], ...rest }: AnyConfiguration,
	isWanted: () => boolean,
): Promise<Chart | undefined> {
	let isHeld = true;
	const held: Plugin = { id: "held", beforeRender: () => !isHeld };
	await nextTask();
	if (!isWanted()) return undefined;
	const chart = new Chart(canvas, { ...rest, data: { datasets: [] }, plugins: [...plugins, held] });
	await nextTask();
	if (isWanted()) {
		chart.data = data;
		chart.update();
		await nextTask();
	}
	if (!isWanted()) {
		chart.destroy();
		return undefined;
	}
	isHeld = false;
	chart.render();
	return chart;
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
