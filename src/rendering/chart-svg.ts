import type { Figure } from "#src/domain/figures/figure.ts";
import { framedSvg, plainSvg, slideSvg } from "./svg-file.ts";

/** How each SVG file of a chart is made, by its ending. */
const MADE = {
	svg: (figure, address) => framedSvg(figure, "auto", address),
	"light.svg": (figure, address) => framedSvg(figure, "light", address),
	"dark.svg": (figure, address) => framedSvg(figure, "dark", address),
	// For phones: whole size at 374 px.
	"small.svg": (figure, address) => framedSvg(figure, "auto", address, "narrow"),
	"wide.svg": (figure) => plainSvg(figure, "wide"),
	"narrow.svg": (figure) => plainSvg(figure, "narrow"),
	"slide.svg": slideSvg,
} as const satisfies Readonly<Record<string, (figure: Figure, address: string) => string>>;

/** Ending of an SVG file of a chart. */
export type SvgFormat = keyof typeof MADE;

/** @param address - Where the figure lives, without the protocol. */
export function chartSvg(figure: Figure, format: SvgFormat, address: string): string {
	return MADE[format](figure, address);
}

/** Whether the ending of a file is one of these. */
export function isSvg(format: string): format is SvgFormat {
	return Object.hasOwn(MADE, format);
}
