import type { Chart, Plugin } from "chart.js";
import type { SupportModel, SupportRow } from "#src/domain/figures/figure.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import type { ChartStyle } from "./chart-style.ts";

/** One line of the picture, from top to bottom: the name of an entry on a phone, or a release cycle. */
export type SupportLine =
	| { readonly kind: "name"; readonly name: string }
	| { readonly kind: "row"; readonly row: SupportRow };

/** The lines of a picture: on a phone each entry's name has one of its own above its cycles. */
export function supportLines({ rows }: SupportModel, isNarrow: boolean): readonly SupportLine[] {
	const isNamed = isNarrow && hasSeveralEntries(rows);
	return rows.flatMap((row): readonly SupportLine[] => {
		const line: SupportLine = { kind: "row", row };
		return isNamed && row.isFirst ? [{ kind: "name", name: row.group }, line] : [line];
	});
}

/** Whether cycles of more than one entry are shown, so that they have to be named. */
export function hasSeveralEntries(rows: readonly SupportRow[]): boolean {
	return rows.some(({ group }) => group !== rows[0]?.group);
}

/** A hairline above the first line of each entry, from the edge of the picture. */
export function groupLines(
	lines: readonly SupportLine[],
	height: number,
	{ colours }: ChartStyle,
): Plugin {
	return {
		id: "groupLines",
		beforeDatasetsDraw({ ctx, chartArea, scales }: Chart) {
			ctx.save();
			ctx.fillStyle = colours.hairline;
			for (const [at, line] of lines.entries()) {
				const y = (scales.y?.getPixelForValue(at) ?? 0) - height / 2;
				if (at > 0 && beginsEntry(line, lines[at - 1])) ctx.fillRect(0, y, chartArea.right, 1);
			}
			ctx.restore();
		},
	};
}

function beginsEntry(line: SupportLine, before: SupportLine | undefined): boolean {
	return line.kind === "name" || (line.row.isFirst && before?.kind !== "name");
}

/** Writes each name whole, from the edge of the picture across the empty line it has. */
export function entryNames(
	lines: readonly SupportLine[],
	{ colours, family }: ChartStyle,
	size: number,
): Plugin {
	return {
		id: "entryNames",
		afterDatasetsDraw({ ctx, scales }: Chart) {
			ctx.save();
			ctx.font = `600 ${size}px ${family}`;
			ctx.textAlign = "left";
			ctx.textBaseline = "middle";
			ctx.fillStyle = colours.ink;
			for (const [at, line] of lines.entries()) {
				if (line.kind === "name") ctx.fillText(line.name, 0, scales.y?.getPixelForValue(at) ?? 0);
			}
			ctx.restore();
		},
	};
}

/** The day as a line through all rows, and an arrow where support goes on without a fixed end. */
export function todayLine(
	{ today, day }: SupportModel,
	lines: readonly SupportLine[],
	{ colours, family }: ChartStyle,
): Plugin {
	return {
		id: "todayLine",
		afterDatasetsDraw({ ctx, chartArea, scales, width }: Chart) {
			const x = scales.x?.getPixelForValue(today) ?? 0;
			const { top, bottom } = chartArea;
			ctx.save();
			ctx.fillStyle = colours.alarm;
			ctx.fillRect(x - 0.75, top - 2, 1.5, bottom - top + 2);
			ctx.font = `600 ${FIGURE_TEXT.axis}px ${family}`;
			ctx.textAlign = "center";
			ctx.textBaseline = "alphabetic";
			// At the edge the day moves inwards until it is whole.
			ctx.fillText(day, Math.min(x, width - ctx.measureText(day).width / 2 - 1), 11);
			ctx.fillStyle = colours.full;
			for (const [at, line] of lines.entries()) {
				const y = scales.y?.getPixelForValue(at) ?? 0;
				if (line.kind === "row" && line.row.isOpen) arrow(ctx, x + 1, y);
			}
			ctx.restore();
		},
	};
}

function arrow(context: CanvasRenderingContext2D, x: number, y: number): void {
	context.beginPath();
	context.moveTo(x, y - 5);
	context.lineTo(x + 8, y);
	context.lineTo(x, y + 5);
	context.closePath();
	context.fill();
}
