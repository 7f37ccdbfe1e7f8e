import { createCanvas, type SKRSContext2D, SvgExportFlag } from "@napi-rs/canvas";
import { CHART_WIDTH } from "#src/charts/chart-sizes.ts";
import type { ChartStyle } from "#src/charts/chart-style.ts";
import { heightOf } from "#src/charts/registry.ts";
import { chartTable } from "#src/domain/figures/chart-table.ts";
import type { ChartModel, Figure } from "#src/domain/figures/figure.ts";
import { escapeMarkup } from "#src/domain/text/markup.ts";
import { PALETTE } from "#src/theme/palette.ts";
import { FAMILIES } from "#src/theme/type.ts";
import { registerBuildFonts } from "./build-fonts.ts";
import { drawChart } from "./draw-chart.ts";
import {
	FRAME_MARGIN,
	type FrameLine,
	frameLines,
	NARROW_MARGIN,
	slideRoom,
} from "./frame-lines.ts";
import { sharedAttributes } from "./shared-attributes.ts";
import { textWidth } from "./text-width.ts";
import { type PictureTheme, themeStyle } from "./theme-style.ts";
import { markerColours, themedMarkup } from "./themed-markup.ts";

const drawn = new WeakMap<ChartModel, Partial<Record<keyof typeof CHART_WIDTH, SvgPicture>>>();

/** The bare drawing of a figure; each is drawn once, however many files it goes into. */
export function pictureOf(figure: Figure, width: keyof typeof CHART_WIDTH): SvgPicture {
	const known = drawn.get(figure.chart) ?? {};
	const picture = known[width] ?? svgPicture(figure.chart, CHART_WIDTH[width], width === "narrow");
	drawn.set(figure.chart, { ...known, [width]: picture });
	return picture;
}

/** A chart for the page that says title, unit and source in words of its own. */
export function plainSvg(figure: Figure, width: keyof typeof CHART_WIDTH): string {
	const { markup, ...size } = pictureOf(figure, width);
	return svgDocument(figure, size, themeStyle(markup, "auto") + markup);
}

/** A chart for other places: on its own ground, with title, unit, source and day inside. */
export function framedSvg(
	figure: Figure,
	theme: PictureTheme,
	address: string,
	width: keyof typeof CHART_WIDTH = "wide",
): string {
	const margin = width === "narrow" ? NARROW_MARGIN : FRAME_MARGIN;
	return framed(figure, theme, address, pictureOf(figure, width), margin);
}

/** Size of a framed chart, px, which is told without drawing it. */
export function framedSize(figure: Figure, address: string): Size {
	const chart = { width: CHART_WIDTH.wide, height: heightOf(figure.chart, false) };
	const { height } = frameLines(figure, chart, address, FRAME_MARGIN);
	return { width: chart.width + 2 * FRAME_MARGIN, height };
}

type Size = { readonly width: number; readonly height: number };

function framed(
	figure: Figure,
	theme: PictureTheme,
	address: string,
	picture: SvgPicture,
	margin: number,
): string {
	const frame = frameLines(figure, picture, address, margin);
	const size = { width: picture.width + 2 * margin, height: frame.height };
	const ground = `<rect class="f-paper" fill="${PALETTE.light.paper}" rx="4" width="${size.width}" height="${size.height}"/>`;
	const lines = sharedAttributes(
		[...frame.above, ...frame.below].map((one) => line(one, margin)).join(""),
	);
	const chart = `<g transform="translate(${margin} ${frame.top})">${picture.markup}</g>`;
	const markup = ground + lines + chart;
	return svgDocument(figure, size, themeStyle(markup, theme) + markup);
}

/** A chart as a slide: the same parts, as high as is left of 16 to 9. */
export function slideSvg(figure: Figure, address: string): string {
	const { width, height } = slideRoom(figure, address);
	const picture = svgPicture(figure.chart, width, false, height);
	return framed(figure, "light", address, picture, FRAME_MARGIN);
}

function line(
	{ text, y, colour, size, weight, family = "sans" }: FrameLine,
	margin: number,
): string {
	const width = textWidth(text, { size, weight, family }).toFixed(2);
	const stack = `font-family="${fontStack(family)}"`;
	return `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" ${stack} class="f-${colour}" fill="${PALETTE.light[colour]}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(text)}</text>`;
}

function fontStack(family: keyof typeof FAMILIES): string {
	return escapeMarkup(`"${FAMILIES[family].name}", ${FAMILIES[family].fallback}`);
}

function svgDocument(figure: Figure, { width, height }: Size, content: string): string {
	const head = `<title>${escapeMarkup(figure.title)}</title><desc>${escapeMarkup(described(figure))}</desc>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontStack("sans")}">${head}${content}</svg>\n`;
}

/** The takeaway, and the numbers themselves where the picture does not write them out. */
function described({ takeaway, unit, chart }: Figure): string {
	if (chart.kind !== "overlay") return `${takeaway} ${unit}`;
	const { columns, rows } = chartTable(chart);
	const said = rows.map(({ values: [name, ...values] }) => {
		const numbers = values.map((value, at) => `${columns[at + 1]?.name}: ${value ?? "no value"}`);
		return `${name}: ${numbers.join("; ")}.`;
	});
	return [takeaway, unit, ...said].join(" ");
}

/** A drawing as SVG elements without a frame; colours are classes that `themeStyle` fills. */
export type SvgPicture = Size & { readonly markup: string };

/** Draws a chart as SVG. Text stays text, with the width it has in the bundled fonts. */
export function svgPicture(
	model: ChartModel,
	width: number,
	isNarrow: boolean,
	height = heightOf(model, isNarrow),
): SvgPicture {
	registerBuildFonts();
	const markers = markerColours();
	const colours = PALETTE.light;
	const style: ChartStyle = {
		colours,
		family: `"${FAMILIES.sans.name}"`,
		isNarrow,
		paint: (pattern, colour) =>
			pattern === "solid" ? colours[colour] : markers.filling(pattern, colour),
		line: (dash, colour) =>
			dash.length === 0
				? { colour: colours[colour], dash }
				: { colour: markers.dashes(dash, colour), dash: [] },
	};
	const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
	const context = canvas.getContext("2d");
	const written = recordTexts(context);
	const svg = drawChart(context, model, style, () => canvas.getContent().toString("utf8"));
	const markup = themedMarkup(svg, markers.marked, written);
	return { markup, width, height };
}

/** Notes every text that is drawn from now on. */
function recordTexts(context: SKRSContext2D): readonly string[] {
	const written: string[] = [];
	const fillText = context.fillText.bind(context);
	context.fillText = (text, ...place) => {
		if (text.trim() !== "") written.push(text);
		fillText(text, ...place);
	};
	return written;
}
