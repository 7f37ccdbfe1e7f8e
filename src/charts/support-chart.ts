import type { ChartConfiguration } from "chart.js";
import type { SupportModel, SupportRow } from "#src/domain/figures/figure.ts";
import { TONES } from "#src/theme/patterns.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import { barScales } from "./bar-scales.ts";
import type { ChartStyle } from "./chart-style.ts";
import {
	entryNames,
	groupLines,
	hasSeveralEntries,
	type SupportLine,
	supportLines,
	todayLine,
} from "./support-lines.ts";

/** A row of a long list and of a short one, px. */
const ROWS = { dense: 14, loose: 20 } as const;
/** From how many rows on a list is long. */
const LONG = 40;
const AXIS = 44;
/** Room for the names of cycles on a phone, px. */
const CYCLES_WIDTH = 124;

/** What each state is drawn in. */
const STATE_TONES = {
	supported: TONES.full,
	ending: TONES.partial,
	extended: TONES.none,
	"vendors-only": TONES.unknown,
	unknown: TONES.unknown,
	ended: TONES.none,
} as const satisfies Record<SupportRow["state"], unknown>;

type Span = [number, number] | null;

/** Height the picture needs, px. */
export function supportHeight(model: SupportModel, isNarrow: boolean): number {
	return AXIS + supportLines(model, isNarrow).length * lineHeight(model.rows);
}

function lineHeight(rows: readonly SupportRow[]): number {
	return rows.length > LONG ? ROWS.dense : ROWS.loose;
}

/** Release cycles on a time axis, with the line of the day on which the states hold. */
export function supportChart(
	model: SupportModel,
	style: ChartStyle,
): ChartConfiguration<"bar", Span[], string> {
	const { rows } = model;
	const lines = supportLines(model, style.isNarrow);
	const size = rows.length > LONG ? FIGURE_TEXT.axis : FIGURE_TEXT.label;
	return {
		type: "bar",
		data: {
			labels: lines.map((line) =>
				line.kind === "row" ? rowLabel(line.row, model, style.isNarrow) : "",
			),
			datasets: bars(lines, style, rows.length > LONG),
		},
		options: {
			indexAxis: "y",
			animation: false,
			layout: { padding: { top: 16, right: 12 } },
			scales: scales(model, lines, style, size),
			plugins: {
				tooltip: {
					filter: ({ datasetIndex }) => datasetIndex === 0,
					callbacks: {
						title: ([item]) => fullName(rowOf(lines[item?.dataIndex ?? -1])),
						label: ({ dataIndex }) => rowOf(lines[dataIndex])?.words ?? "",
					},
				},
			},
		},
		plugins: [
			groupLines(lines, lineHeight(rows), style),
			entryNames(lines, style, size),
			todayLine(model, lines, style),
		],
	};
}

function scales(
	{ rows, today }: SupportModel,
	lines: readonly SupportLine[],
	style: ChartStyle,
	size: number,
) {
	const starts = rows.flatMap(({ start }) => start ?? []);
	const ends = rows.flatMap(({ end, extended }) => [end, extended ?? end]);
	const { x, y } = barScales({
		style,
		min: Math.floor(Math.min(today, ...starts)),
		max: Math.ceil(Math.max(today, ...ends)),
		step: style.isNarrow ? 2 : 1,
		tick: String,
		isQuiet: (at) => rowOf(lines[at])?.state === "ended",
		narrowNames: CYCLES_WIDTH,
	});
	return { x, y: { ...y, ticks: { ...y.ticks, font: { ...y.ticks.font, size } } } };
}

/** The entry is named next to its first cycle only; on a phone above it, and where all are of one entry, nowhere. */
export function rowLabel(row: SupportRow, { rows }: SupportModel, isNarrow: boolean): string {
	const isNamed = !isNarrow && row.isFirst && hasSeveralEntries(rows);
	return isNamed ? `${row.group}  ${row.name}` : row.name;
}

/** The row of a line of the picture; `undefined` for a line that holds a name. */
function rowOf(line: SupportLine | undefined): SupportRow | undefined {
	return line?.kind === "row" ? line.row : undefined;
}

/** The id of the row that a line of the picture shows. */
export function supportRowAt(model: SupportModel, at: number, isNarrow: boolean) {
	return rowOf(supportLines(model, isNarrow)[at])?.id;
}

function fullName(row: SupportRow | undefined): string {
	return row === undefined ? "" : `${row.group} ${row.name}`;
}

function bars(lines: readonly SupportLine[], { paint }: ChartStyle, isLong: boolean) {
	const common = {
		grouped: false,
		clip: false as const,
		barThickness: isLong ? 7 : 10,
	};
	const rows = lines.map(rowOf);
	return [
		{
			...common,
			label: "support",
			data: rows.map((row): Span => {
				if (row === undefined || row.start === null) return null;
				return [row.start, Math.max(row.start, row.end)];
			}),
			backgroundColor: rows.map((row) => {
				const { pattern, colour } = STATE_TONES[row?.state ?? "unknown"];
				return paint(pattern, colour);
			}),
		},
		{
			...common,
			label: "extended support",
			data: rows.map((row): Span => {
				return row === undefined || row.extended === null ? null : [row.end, row.extended];
			}),
			backgroundColor: paint(TONES.planned.pattern, TONES.planned.colour),
		},
	];
}
