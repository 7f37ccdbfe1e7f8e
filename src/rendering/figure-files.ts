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
import { type Drawing, drawingSvg } from "./drawing.ts";
import { narrowTableDrawing } from "./narrow-table-drawing.ts";
import { pngAside } from "./png-worker-client.ts";
import { framedSvg, plainSvg, slideSvg } from "./svg-file.ts";
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
	"wide.svg": { type: SVG, content: (figure) => plain(figure, "wide"), isForCharts: true },
	"narrow.svg": { type: SVG, content: (figure) => plain(figure, "narrow"), isForCharts: true },
	"small.svg": { type: SVG, content: small },
	"slide.svg": { type: SVG, content: slide, isForMap: true },
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
	return framedSvg(figure as Figure, theme, bare(address));
}

/** For phones: whole size at 320 px for a table, at 374 px for a chart. */
function small(figure: EmbedFigure, address: string): string {
	const model = drawn(figure.chart);
	if (model === undefined) return framedSvg(figure as Figure, "auto", bare(address), "narrow");
	if (model.kind === "badge") return svg(figure, "auto", address);
	return drawingSvg(narrowTableDrawing({ ...figure, chart: model }, bare(address)), figure, "auto");
}

function png(figure: EmbedFigure, address: string): Promise<Content> {
	const drawing = drawingOf(figure, address);
	return pngAside(
		drawing === undefined ? { figure: figure as Figure, address: bare(address) } : { drawing },
	);
}

function slide(figure: EmbedFigure, address: string): string {
	return slideSvg(figure as Figure, bare(address));
}

function pngSlide(figure: EmbedFigure, address: string): Promise<Content> {
	return pngAside({ figure: figure as Figure, address: bare(address), isSlide: true });
}

function plain(figure: EmbedFigure, width: "wide" | "narrow"): string {
	return plainSvg(figure as Figure, width);
}

type Size = { readonly width: number; readonly height: number };

const sizes = new WeakMap<EmbedModel, Size>();

/** Size of the picture of a figure, px. */
export function pictureSize(figure: EmbedFigure, address: string): Size {
	const known = sizes.get(figure.chart);
	if (known !== undefined) return known;
	const { width, height } = drawingOf(figure, address) ?? framedSize(figure, address);
	const size = { width, height };
	sizes.set(figure.chart, size);
	return size;
}

function framedSize(figure: EmbedFigure, address: string): Size {
	const [, width, height] =
		framedSvg(figure as Figure, "auto", bare(address)).match(/ width="(\d+)" height="(\d+)"/) ?? [];
	return { width: Number(width), height: Number(height) };
}

function bare(address: string): string {
	return address.replace(/^https?:\/\//, "");
}
