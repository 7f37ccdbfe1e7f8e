import { CHART_WIDTH } from "#src/charts/chart-sizes.ts";
import { chartTable } from "#src/domain/figures/chart-table.ts";
import type { ChartModel, Figure } from "#src/domain/figures/figure.ts";
import { escapeMarkup } from "#src/domain/text/escape-markup.ts";
import { PALETTE } from "#src/theme/palette.ts";
import { FAMILIES } from "#src/theme/type.ts";
import { FRAME_MARGIN, type FrameLine, frameLines } from "./frame-lines.ts";
import { type SvgPicture, svgPicture } from "./svg-picture.ts";
import { textWidth } from "./text-width.ts";
import { type PictureTheme, themeStyle } from "./theme-style.ts";

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
export function framedSvg(figure: Figure, theme: PictureTheme, address: string): string {
	const picture = pictureOf(figure, "wide");
	const frame = frameLines(figure, picture, address);
	const size = { width: picture.width + 2 * FRAME_MARGIN, height: frame.height };
	const ground = `<rect class="f-paper" fill="${PALETTE.light.paper}" rx="4" width="${size.width}" height="${size.height}"/>`;
	const lines = [...frame.above, ...frame.below].map(line).join("");
	const chart = `<g transform="translate(${FRAME_MARGIN} ${frame.top})">${picture.markup}</g>`;
	const markup = ground + lines + chart;
	return svgDocument(figure, size, themeStyle(markup, theme) + markup);
}

function line({ text, y, colour, size, weight, family = "sans" }: FrameLine): string {
	const width = textWidth(text, { size, weight, family }).toFixed(2);
	const stack = `font-family="${fontStack(family)}"`;
	return `<text x="${FRAME_MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" ${stack} class="f-${colour}" fill="${PALETTE.light[colour]}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(text)}</text>`;
}

function fontStack(family: keyof typeof FAMILIES): string {
	return escapeMarkup(`"${FAMILIES[family].name}", ${FAMILIES[family].fallback}`);
}

function svgDocument(
	figure: Figure,
	{ width, height }: { readonly width: number; readonly height: number },
	content: string,
): string {
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
