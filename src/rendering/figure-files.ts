import {
	type BadgeModel,
	type EmbedFigure,
	type EmbedModel,
	embedMarkdown,
	embedTable,
	type TableModel,
} from "#src/domain/embeds/embed.ts";
import { type MadeAhead, madeAhead } from "#src/domain/embeds/gallery.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { figureCsv, figureJson } from "#src/domain/text/table.ts";
import { badgeDrawing } from "./badge-drawing.ts";
import { chartSvg, isSvg, type SvgFormat } from "./chart-svg.ts";
import { type Drawing, drawingSvg } from "./drawing.ts";
import { narrowTableDrawing } from "./narrow-table-drawing.ts";
import { paintAside } from "./painter.ts";
import { framedSize } from "./svg-file.ts";
import { tableDrawing } from "./table-drawing.ts";
import type { PictureTheme } from "./theme-style.ts";

type Content = string | Uint8Array<ArrayBuffer>;
type FigureFile = {
	readonly type: string;
	/** @param address - Where the figure lives, in full. */
	readonly content: (figure: EmbedFigure, address: string) => Content | Promise<Content>;
	/** Only charts have it: their own pages show them without a frame. */
	readonly isForCharts?: boolean;
	/** Only the map has it: it is the one figure that is shown to a whole room. */
	readonly isForMap?: boolean;
};

const SVG = "image/svg+xml; charset=utf-8";

/** Every file a figure has, by its ending: one line each. */
export const FIGURE_FILES = {
	svg: { type: SVG, content: (figure, address) => svg(figure, "auto", address) },
	"light.svg": { type: SVG, content: (figure, address) => svg(figure, "light", address) },
	"dark.svg": { type: SVG, content: (figure, address) => svg(figure, "dark", address) },
	"wide.svg": { type: SVG, content: chart("wide.svg"), isForCharts: true },
	"narrow.svg": { type: SVG, content: chart("narrow.svg"), isForCharts: true },
	"small.svg": { type: SVG, content: small },
	"slide.svg": { type: SVG, content: chart("slide.svg"), isForMap: true },
	png: { type: "image/png", content: png },
	"slide.png": { type: "image/png", content: pngSlide, isForMap: true },
	csv: {
		type: "text/csv; charset=utf-8",
		content: ({ chart }) => figureCsv(embedTable(chart)),
	},
	json: {
		type: "application/json; charset=utf-8",
		content: (figure, address) => figureJson(figure, embedTable(figure.chart), address),
	},
	md: {
		type: "text/markdown; charset=utf-8",
		content: (figure, address) => embedMarkdown(figure, embedTable(figure.chart), address),
	},
} as const satisfies Readonly<Record<string, FigureFile>>;

/** Ending of a figure's file. */
export type FigureFormat = keyof typeof FIGURE_FILES;

/** What a build makes in advance; the two plain pictures belong to the pages of every chart. */
const MADE: Readonly<Record<MadeAhead, ReadonlySet<FigureFormat>>> = {
	all: new Set(Object.keys(FIGURE_FILES) as FigureFormat[]),
	"picture and numbers": new Set(["svg", "small.svg", "wide.svg", "narrow.svg", "json"]),
	picture: new Set(["svg"]),
};

const ON_PAGE: ReadonlySet<FigureFormat> = new Set(["wide.svg", "narrow.svg"]);

/** The endings of the files a build makes for a figure. */
export function formatsOf(figure: EmbedFigure): readonly FigureFormat[] {
	const all = Object.entries(FIGURE_FILES) as [FigureFormat, FigureFile][];
	const isChart = drawn(figure.chart) === undefined;
	const made = figure.isOnPageOnly ? ON_PAGE : MADE[madeAhead(figure)];
	const isMap = figure.chart.kind === "map";
	return all.flatMap(([format, { isForCharts = false, isForMap = false }]) =>
		made.has(format) && (isChart || !isForCharts) && (isMap || !isForMap) ? [format] : [],
	);
}

/** How a figure that is not a chart is drawn; `undefined` for a chart. */
function drawn(chart: EmbedModel): TableModel | BadgeModel | undefined {
	return chart.kind === "table" || chart.kind === "badge" ? chart : undefined;
}

const drawings = new WeakMap<EmbedModel, Drawing>();

/** The drawing of a figure; each is made once, however many files it goes into. */
function drawingOf(figure: EmbedFigure, address: string): Drawing | undefined {
	const model = drawn(figure.chart);
	if (model === undefined) return undefined;
	const known = drawings.get(model);
	if (known !== undefined) return known;
	const drawing =
		model.kind === "badge"
			? badgeDrawing(model)
			: tableDrawing({ ...figure, chart: model }, bare(address));
	drawings.set(model, drawing);
	return drawing;
}

function svg(figure: EmbedFigure, theme: PictureTheme, address: string): string {
	const drawing = drawingOf(figure, address);
	if (drawing !== undefined) return drawingSvg(drawing, figure, theme);
	return chart(theme === "auto" ? "svg" : `${theme}.svg`)(figure, address);
}

/** For phones: whole size at 320 px for a table. */
function small(figure: EmbedFigure, address: string): string {
	const model = drawn(figure.chart);
	if (model === undefined) return chart("small.svg")(figure, address);
	if (model.kind === "badge") return svg(figure, "auto", address);
	return drawingSvg(narrowTableDrawing({ ...figure, chart: model }, bare(address)), figure, "auto");
}

function png(figure: EmbedFigure, address: string): Promise<Content> {
	const drawing = drawingOf(figure, address);
	return paintAside(
		drawing === undefined ? { figure: figure as Figure, address: bare(address) } : { drawing },
	);
}

function pngSlide(figure: EmbedFigure, address: string): Promise<Content> {
	return paintAside({ figure: figure as Figure, address: bare(address), isSlide: true });
}

function chart(format: SvgFormat) {
	return (figure: EmbedFigure, address: string): string =>
		chartSvg(figure as Figure, format, bare(address));
}

const ahead = new WeakMap<EmbedFigure, Promise<Readonly<Record<string, string>>>>();

/** Begins to draw the pictures of a chart aside, so that they are there when their files are written. */
export function drawAhead(figure: EmbedFigure, address: string): void {
	if (drawn(figure.chart) !== undefined || ahead.has(figure)) return;
	const formats = formatsOf(figure).filter(isSvg);
	const pictures = paintAside({ figure: figure as Figure, address: bare(address), formats });
	// The file that needs them says what failed.
	pictures.catch(() => undefined);
	ahead.set(figure, pictures);
}

/** What a file of a figure holds; a picture that was begun ahead is waited for. */
export async function figureFile(
	figure: EmbedFigure,
	format: FigureFormat,
	address: string,
): Promise<Content> {
	const drawings = await ahead.get(figure);
	return drawings?.[format] ?? FIGURE_FILES[format].content(figure, address);
}

type Size = { readonly width: number; readonly height: number };

const sizes = new WeakMap<EmbedModel, Size>();

/** Size of the picture of a figure, px. */
export function pictureSize(figure: EmbedFigure, address: string): Size {
	const known = sizes.get(figure.chart);
	if (known !== undefined) return known;
	const { width, height } =
		drawingOf(figure, address) ?? framedSize(figure as Figure, bare(address));
	const size = { width, height };
	sizes.set(figure.chart, size);
	return size;
}

function bare(address: string): string {
	return address.replace(/^https?:\/\//, "");
}
