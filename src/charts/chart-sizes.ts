import type { ChartModel } from "#src/domain/figures/figure.ts";
import { heightOf } from "./registry.ts";

/** Width of a chart in a wide and in a narrow place, px. */
export const CHART_WIDTH = { wide: 760, narrow: 358 } as const;

/** A slide with all that is on it, px: 16 to 9. */
export const SLIDE = { width: 1360, height: 765 } as const;

/** Size of a picture, px. */
export type ChartSize = { readonly width: number; readonly height: number };

/** The sizes a chart is drawn in, so that a page can leave the room before it is there. */
export function chartSizes(model: ChartModel): Readonly<Record<"wide" | "narrow", ChartSize>> {
	return {
		wide: { width: CHART_WIDTH.wide, height: heightOf(model, false) },
		narrow: { width: CHART_WIDTH.narrow, height: heightOf(model, true) },
	};
}
