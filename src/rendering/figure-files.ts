import { chartTable } from "#src/domain/figures/chart-table.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import { figureCsv } from "#src/domain/figures/figure-csv.ts";
import { figureJson } from "#src/domain/figures/figure-json.ts";
import { framedPng } from "./png-file.ts";
import { framedSvg, plainSvg } from "./svg-file.ts";

type FigureFile = {
	readonly type: string;
	/** @param address - Where the figure lives, in full. */
	readonly content: (figure: Figure, address: string) => string | Uint8Array<ArrayBuffer>;
};

const SVG = "image/svg+xml; charset=utf-8";

/** Every file a figure has, by its ending: one line each. */
export const FIGURE_FILES = {
	svg: { type: SVG, content: (figure, address) => framedSvg(figure, "auto", bare(address)) },
	"light.svg": {
		type: SVG,
		content: (figure, address) => framedSvg(figure, "light", bare(address)),
	},
	"dark.svg": { type: SVG, content: (figure, address) => framedSvg(figure, "dark", bare(address)) },
	"wide.svg": { type: SVG, content: (figure) => plainSvg(figure, "wide") },
	"narrow.svg": { type: SVG, content: (figure) => plainSvg(figure, "narrow") },
	png: { type: "image/png", content: (figure, address) => framedPng(figure, bare(address)) },
	csv: {
		type: "text/csv; charset=utf-8",
		content: (figure) => figureCsv(chartTable(figure.chart)),
	},
	json: { type: "application/json; charset=utf-8", content: figureJson },
} as const satisfies Readonly<Record<string, FigureFile>>;

/** Ending of a figure's file. */
export type FigureFormat = keyof typeof FIGURE_FILES;

function bare(address: string): string {
	return address.replace(/^https?:\/\//, "");
}
