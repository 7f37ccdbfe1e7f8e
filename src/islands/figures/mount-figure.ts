import { type AnyConfiguration, configurationOf, rowAt } from "#src/charts/registry.ts";
import { sentences } from "#src/domain/text/words.ts";
import { browserStyle, type Chart } from "./chart-js.ts";
import { chartInSteps } from "./chart-steps.ts";
import { MODEL_CHANGED, modelOf } from "./figure-model.ts";

/** Below this width a chart is drawn as on a phone, px. */
const NARROW = 480;

/**
 * Draws a figure of the page in the room of its picture, and again when its model, the theme or
 * the room changes.
 *
 * @returns How to take the drawing away again.
 */
export async function mountFigure(figure: HTMLElement): Promise<(() => void) | undefined> {
	const plot = figure.querySelector<HTMLElement>(".plot");
	if (!plot) return undefined;
	await houseFont();
	const drawing = redrawer(figure, plot);
	const { draw } = drawing;
	const system = matchMedia("(prefers-color-scheme: dark)");
	const theme = new MutationObserver(draw);
	const room = new ResizeObserver(onlyNewSizes(plot, draw));
	figure.addEventListener(MODEL_CHANGED, draw);
	system.addEventListener("change", draw);
	theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
	room.observe(plot);
	await draw();
	return () => {
		figure.removeEventListener(MODEL_CHANGED, draw);
		system.removeEventListener("change", draw);
		theme.disconnect();
		room.disconnect();
		drawing.remove();
	};
}

/** Waits for the font of the page; where it cannot be had, the next of its family is drawn. */
async function houseFont(): Promise<void> {
	const families = getComputedStyle(document.documentElement).getPropertyValue("--font-sans");
	await document.fonts.load(`13px ${families.split(",")[0]}`).catch(() => []);
}

/** Draws a figure as it is now, each time on a canvas of its own, which takes the place of the last when it is done. */
function redrawer(figure: HTMLElement, plot: HTMLElement) {
	let shown: Chart | undefined;
	let turn = 0;

	async function draw(): Promise<void> {
		turn++;
		const mine = turn;
		const canvas = document.createElement("canvas");
		const configuration = drawn(figure, plot, canvas);
		if (!configuration) return;
		const chart = await chartInSteps(canvas, configuration, () => mine === turn);
		if (!chart) return;
		const last = shown?.canvas;
		if (last) last.replaceWith(canvas);
		else plot.append(canvas);
		shown?.destroy();
		shown = chart;
	}

	function remove(): void {
		turn++;
		shown?.canvas.remove();
		shown?.destroy();
	}

	return { draw, remove };
}

/** Gives a canvas its size and its name; what is drawn on it. */
function drawn(
	figure: HTMLElement,
	plot: HTMLElement,
	canvas: HTMLCanvasElement,
): AnyConfiguration | undefined {
	const context = canvas.getContext("2d");
	const model = modelOf(figure);
	if (!context || !model) return undefined;
	canvas.setAttribute("role", "img");
	canvas.setAttribute("aria-label", described(figure));
	canvas.width = plot.clientWidth;
	canvas.height = plot.clientHeight;
	canvas.style.width = `${plot.clientWidth}px`;
	canvas.style.height = `${plot.clientHeight}px`;
	const isNarrow = plot.clientWidth < NARROW;
	const configuration = configurationOf(model, browserStyle(context, isNarrow));
	const opens = (line: number | undefined) =>
		linkOf(figure, line === undefined ? undefined : rowAt(model, line, isNarrow));
	return {
		...configuration,
		options: {
			...configuration.options,
			responsive: false,
			interaction:
				model.kind === "curves"
					? { mode: "nearest", intersect: false }
					: { mode: "index", intersect: false, axis: "y" },
			onClick: (_event, [hit]) => opens(hit?.index)?.click(),
			onHover: (_event, [hit]) => {
				canvas.style.cursor = opens(hit?.index) ? "pointer" : "";
			},
		},
	};
}

/** The finding in words, which change with the model; a figure without texts of its own has a label. */
function described(figure: HTMLElement): string {
	if (figure.dataset.label !== undefined) return figure.dataset.label;
	const said = (what: string) => figure.querySelector(`[data-text="${what}"]`)?.textContent ?? "";
	return sentences(said("title"), said("takeaway"), "The table below has every number.");
}

/** The link of a row in the figure's table: it says where the row's numbers come from. */
function linkOf(figure: HTMLElement, row: string | undefined): HTMLAnchorElement | null {
	if (row === undefined) return null;
	return figure.querySelector<HTMLAnchorElement>(`tr[data-row="${CSS.escape(row)}"] th a`);
}

function onlyNewSizes(plot: HTMLElement, draw: () => void): () => void {
	let size = `${plot.clientWidth} ${plot.clientHeight}`;
	return () => {
		const now = `${plot.clientWidth} ${plot.clientHeight}`;
		if (now !== size && plot.clientWidth > 0) draw();
		size = now;
	};
}
