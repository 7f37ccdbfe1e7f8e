import { FIGURE_TEXT } from "#src/theme/type.ts";
import type { ChartStyle } from "./chart-style.ts";

/** Room for names on a phone, px. */
const NAMES_WIDTH = 138;

/** The name column and the value axis that all charts with horizontal bars share. */
export type BarScales = {
	readonly style: ChartStyle;
	readonly min: number;
	readonly max: number;
	readonly step?: number;
	/** Text of a tick on the value axis. */
	readonly tick: (value: number) => string;
	readonly isQuiet: (row: number) => boolean;
};

/** Names left in full, values on top, the grid faint and the zero line visible. */
export function barScales({ style, min, max, step, tick, isQuiet }: BarScales) {
	const { colours, family } = style;
	return {
		x: {
			type: "linear" as const,
			position: "top" as const,
			min,
			max,
			border: { display: false },
			grid: {
				color: ({ tick: { value } }: { readonly tick: { readonly value: number } }) =>
					value === 0 ? colours.rule : colours.hairline,
				drawTicks: false,
			},
			ticks: {
				color: colours.quiet,
				font: { family, size: FIGURE_TEXT.axis },
				maxRotation: 0,
				padding: 4,
				...(step !== undefined && { stepSize: step }),
				callback: (value: string | number) => tick(Number(value)),
			},
		},
		y: {
			type: "category" as const,
			border: { display: false },
			grid: { display: false },
			// Left alone, the chart gives names no more than half of what a phone has, and cuts them off.
			afterFit: (scale: { width: number }) => {
				if (style.isNarrow) scale.width = NAMES_WIDTH;
			},
			ticks: {
				autoSkip: false,
				padding: 6,
				color: ({ index }: { readonly index: number }) =>
					isQuiet(index) ? colours.quiet : colours.ink,
				font: { family, size: FIGURE_TEXT.label },
			},
		},
	};
}
