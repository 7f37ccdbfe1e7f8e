import { createCanvas, type SKRSContext2D, SvgExportFlag } from "@napi-rs/canvas";
import type { ChartStyle } from "#src/charts/chart-style.ts";
import { heightOf } from "#src/charts/registry.ts";
import type { ChartModel } from "#src/domain/figures/figure.ts";
import { PALETTE } from "#src/theme/palette.ts";
import { FAMILIES } from "#src/theme/type.ts";
import { registerBuildFonts } from "./build-fonts.ts";
import { drawChart } from "./draw-chart.ts";
import { markerColours } from "./marker-colours.ts";
import { themedMarkup } from "./themed-markup.ts";

/** A drawing as SVG elements without a frame; colours are classes that `themeStyle` fills. */
export type SvgPicture = {
	readonly markup: string;
	readonly width: number;
	readonly height: number;
};

/** Draws a chart as SVG. Text stays text, with the width it has in the bundled fonts. */
export function svgPicture(model: ChartModel, width: number, isNarrow: boolean): SvgPicture {
	registerBuildFonts();
	const height = heightOf(model, isNarrow);
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
	drawChart(context, model, style);
	const svg = canvas.getContent().toString("utf8");
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
