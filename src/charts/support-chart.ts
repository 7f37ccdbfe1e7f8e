import type { ChartConfiguration } from "chart.js";
import type { SupportModel, SupportRow } from "#src/domain/figures/figure.ts";
import { TONES } from "#src/theme/patterns.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import { barScales } from "./bar-scales.ts";
import { type ChartStyle, cutName } from "./chart-style.ts";
import { groupLines, todayLine } from "./support-lines.ts";

/** A row of a long list and of a short one, px. */
const ROWS = { dense: 14, loose: 20 } as const;
/** From how many rows on a list is long. */
const LONG = 40;
const AXIS = 44;
/** Letters that fit next to a bar on a phone. */
const NARROW_LETTERS = 21;

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
export function supportHeight({ rows }: SupportModel): number {
	return AXIS + rows.length * rowHeight(rows);
}

function rowHeight(rows: readonly SupportRow[]): number {
	return rows.length > LONG ? ROWS.dense : ROWS.loose;
}

/** Release cycles on a time axis, with the line of the day on which the states hold. */
export function supportChart(
	model: SupportModel,
	style: ChartStyle,
): ChartConfiguration<"bar", Span[], string> {
	const { rows, today } = model;
	const { isNarrow } = style;
	const starts = rows.flatMap(({ start }) => start ?? []);
	const ends = rows.flatMap(({ end, extended }) => [end, extended ?? end]);
	const scales = barScales({
		style,
		min: Math.floor(Math.min(today, ...starts)),
		max: Math.ceil(Math.max(today, ...ends)),
		step: isNarrow ? 2 : 1,
		tick: String,
		isQuiet: (row) => rows[row]?.state === "ended",
	});
	return {
		type: "bar",
		data: {
			labels: rows.map((row) => rowLabel(row, model, isNarrow)),
			datasets: bars(rows, style),
		},
		options: {
			indexAxis: "y",
			animation: false,
			layout: { padding: { top: 16, right: 12 } },
			scales: { ...scales, y: withSmallLabels(scales.y, rows) },
			plugins: {
				tooltip: {
					filter: ({ datasetIndex }) => datasetIndex === 0,
					callbacks: {
						title: ([item]) => fullName(rows[item?.dataIndex ?? -1]),
						label: ({ dataIndex }) => rows[dataIndex]?.words ?? "",
					},
				},
			},
		},
		plugins: [groupLines(model, rowHeight(rows), style), todayLine(model, style)],
	};
}

function withSmallLabels<Scale extends { readonly ticks: { readonly font: object } }>(
	scale: Scale,
	rows: readonly SupportRow[],
) {
	const size = rows.length > LONG ? FIGURE_TEXT.axis : FIGURE_TEXT.label;
	return { ...scale, ticks: { ...scale.ticks, font: { ...scale.ticks.font, size } } };
}

/** The entry stands next to its first cycle only; where all rows are of one entry, nowhere. */
export function rowLabel(row: SupportRow, { rows }: SupportModel, isNarrow: boolean): string {
	const isAlone = rows.every(({ group }) => group === rows[0]?.group);
	if (isAlone || !row.isFirst) return row.name;
	const room = Math.max(7, NARROW_LETTERS - row.name.length);
	return `${isNarrow ? cutName(row.group, room) : row.group}  ${row.name}`;
}

function fullName(row: SupportRow | undefined): string {
	return row === undefined ? "" : `${row.group} ${row.name}`;
}

function bars(rows: readonly SupportRow[], { paint }: ChartStyle) {
	const common = {
		grouped: false,
		clip: false as const,
		barThickness: rows.length > LONG ? 7 : 10,
	};
	return [
		{
			...common,
			label: "support",
			data: rows.map(
				({ start, end }): Span => (start === null ? null : [start, Math.max(start, end)]),
			),
			backgroundColor: rows.map(({ state }) => {
				const { pattern, colour } = STATE_TONES[state];
				return paint(pattern, colour);
			}),
		},
		{
			...common,
			label: "extended support",
			data: rows.map(({ end, extended }): Span => (extended === null ? null : [end, extended])),
			backgroundColor: paint(TONES.planned.pattern, TONES.planned.colour),
		},
	];
}
