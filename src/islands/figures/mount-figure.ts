import { configurationOf, rowAt } from "#src/charts/registry.ts";
import { sentences } from "#src/domain/text/words.ts";
import { browserStyle, Chart } from "./chart-js.ts";
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
	const canvas = document.createElement("canvas");
	canvas.setAttribute("role", "img");
	plot.append(canvas);
	const draw = () => drawAgain(figure, canvas, plot);
	draw();
	const system = matchMedia("(prefers-color-scheme: dark)");
	const theme = new MutationObserver(draw);
	const room = new ResizeObserver(onlyNewSizes(plot, draw));
	figure.addEventListener(MODEL_CHANGED, draw);
	system.addEventListener("change", draw);
	theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
	room.observe(plot);
	return () => {
		figure.removeEventListener(MODEL_CHANGED, draw);
		system.removeEventListener("change", draw);
		theme.disconnect();
		room.disconnect();
		Chart.getChart(canvas)?.destroy();
		canvas.remove();
	};
}

/** Waits for the font of the page; where it cannot be had, the next of its family is drawn. */
async function houseFont(): Promise<void> {
	const families = getComputedStyle(document.documentElement).getPropertyValue("--font-sans");
	await document.fonts.load(`13px ${families.split(",")[0]}`).catch(() => []);
}

function drawAgain(figure: HTMLElement, canvas: HTMLCanvasElement, plot: HTMLElement): void {
	const context = canvas.getContext("2d");
	const model = modelOf(figure);
	if (!context || !model) return;
	canvas.setAttribute("aria-label", described(figure));
	Chart.getChart(canvas)?.destroy();
	canvas.width = plot.clientWidth;
	canvas.height = plot.clientHeight;
	canvas.style.width = `${plot.clientWidth}px`;
	canvas.style.height = `${plot.clientHeight}px`;
	const isNarrow = plot.clientWidth < NARROW;
	const configuration = configurationOf(model, browserStyle(context, isNarrow));
	const opens = (line: number | undefined) =>
		linkOf(figure, line === undefined ? undefined : rowAt(model, line, isNarrow));
	new Chart(canvas, {
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
	});
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
