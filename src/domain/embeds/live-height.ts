/**
 * How high a live page is at each width, so that a host can leave the room before the page is there.
 *
 * The page sets its words in fonts whose widths are known, and its tables in columns of fixed width:
 * so its lines can be counted without a browser.
 *
 * @module
 */

import type { EmbedFigure, QuotedCell, TableModel } from "#src/domain/embeds/embed.ts";
import { formatDate } from "#src/domain/text/dates.ts";
import { textLines } from "#src/domain/text/letter-widths.ts";
import { fittedHeights, WIDE_CHART_FROM, WIDE_FROM } from "./fitted-heights.ts";
import type { Heights } from "./quote.ts";

/** With so many columns a narrow table puts the name of a row above its cells. */
export const MANY_COLUMNS = 4;

/** Room a live page leaves at its sides, px; and the widest its content gets. */
const MARGIN = 12;
const WIDEST = 760;

/** Width of the narrow drawing of a chart where there is more room than on a phone, px. */
export const LARGE_CHART = 480;

const TITLE = { size: 18, isBold: true } as const;
const BODY = { size: 14 } as const;
const SMALL = { size: 12 } as const;
const HEAD = { size: 12, isBold: true } as const;
const NARROW_HEAD = { size: 11, isBold: true } as const;

type Sizes = Readonly<
	Record<"wide" | "narrow", { readonly width: number; readonly height: number }>
>;

/**
 * Room for a live page, px, by width: enough at these widths and at every width between them, when it
 * changes evenly from one to the next.
 *
 * @param sizes - Sizes of the drawing of a chart; `undefined` for a figure that is not a chart.
 */
export function liveHeights(figure: EmbedFigure, sizes: Sizes | undefined): Heights {
	return fittedHeights((width) => liveHeight(figure, sizes, width));
}

/** Height a live page needs at a width, px. */
export function liveHeight(figure: EmbedFigure, sizes: Sizes | undefined, width: number): number {
	const { title, takeaway, unit, coverage, source, day, chart } = figure;
	const room = Math.min(width - 2 * MARGIN, WIDEST);
	const shownSource = source.startsWith("https:") ? "Source" : source;
	const small = `${unit} ${coverage} ${shownSource}; data of ${formatDate(day)}, CC BY 4.0. Open in Meshscape`;
	const words =
		24 * textLines(title, TITLE, room) +
		20 * textLines(takeaway, BODY, room) +
		17 * textLines(small, SMALL, room);
	return Math.ceil(2 * MARGIN + words + 8 + bodyHeight(chart, sizes, room, width));
}

function bodyHeight(
	chart: EmbedFigure["chart"],
	sizes: Sizes | undefined,
	room: number,
	width: number,
): number {
	if (chart.kind === "badge") return 8 + 20;
	if (chart.kind === "table") {
		const isNarrow = width < WIDE_FROM && chart.columns.length >= MANY_COLUMNS;
		return 8 + (isNarrow ? stackedHeight(chart, room) : tableHeight(chart, room, width));
	}
	const size = sizes?.[width < WIDE_CHART_FROM ? "narrow" : "wide"];
	if (size === undefined) return 0;
	const isLarge = width >= WIDE_FROM && width < WIDE_CHART_FROM;
	const shown = isLarge ? LARGE_CHART : Math.min(size.width, room);
	// Above it is a margin, below it is the summary of the folded table.
	return 8 + (shown / size.width) * size.height + 32;
}

/** A table whose names are in the first column: as wide as the style of the page makes it. */
function tableHeight({ columns, groups, rowsAre }: TableModel, room: number, width: number) {
	const first = Math.min(180, Math.max(104, 0.25 * Math.min(width, WIDEST + 2 * MARGIN)));
	const each = (room - first) / columns.length - 8;
	const head = Math.max(
		textLines(rowsAre, HEAD, first - 8),
		...columns.map(({ name }) => textLines(name, HEAD, each)),
	);
	let height = head * 16 + 11;
	groups.forEach(({ name, rows }, at) => {
		if (name !== "") height += groupHeight(columns, name, at, first - 8, each);
		for (const row of rows) {
			const lines = row.cells.map((cell) => cellLines(cell, each));
			height += 16 * Math.max(textLines(row.name, SMALL, first - 8), ...lines) + 9;
		}
	});
	return height;
}

function groupHeight(
	columns: TableModel["columns"],
	name: string,
	at: number,
	first: number,
	each: number,
): number {
	const heads = at === 0 ? [1] : columns.map((column) => textLines(column.name, SMALL, each));
	return 16 * Math.max(textLines(name, HEAD, first), ...heads) + 17;
}

/** A narrow table: above its cells the name of the row, below the signs what limits them. */
function stackedHeight({ columns, groups }: TableModel, room: number): number {
	const each = room / columns.length - 4;
	const heads = 13 * Math.max(...columns.map(({ name }) => textLines(name, NARROW_HEAD, each)));
	const hasLevels = groups.some(({ rows }) => rows.some(({ cells }) => cells.some(hasLevel)));
	let height = heads + 9 + (hasLevels ? 17 * 2 : 0);
	groups.forEach(({ name, rows }, at) => {
		if (name !== "") height += 16 * textLines(name, HEAD, room - 4) + 17 + (at === 0 ? 0 : heads);
		for (const row of rows) height += stackedRow(row, columns, room, each);
	});
	return height;
}

function stackedRow(
	{ name, cells }: TableModel["groups"][number]["rows"][number],
	columns: TableModel["columns"],
	room: number,
	each: number,
): number {
	const above = 16 * textLines(name, SMALL, room - 4) + 9;
	if (!cells.some(hasLevel)) {
		return (
			above + 16 * Math.max(...cells.map(({ text, short = text }) => textLines(short, SMALL, each)))
		);
	}
	const limits = cells.map(({ text, short = text }, at) => {
		const limit = short.split(", ").slice(1).join(", ");
		const said = `${columns[at]?.name}: ${limit}`;
		return limit === "" ? 0 : 15 * textLines(said, { size: 11 }, room);
	});
	return above + 18 + limits.reduce((sum, one) => sum + one, 0);
}

function cellLines({ text, short = text, level }: QuotedCell, room: number): number {
	// The sign takes 16 px, as these three letters do; an empty cell has a dash.
	return textLines(level === undefined ? short || "–" : `Mi.${short}`, SMALL, room);
}

function hasLevel({ level }: QuotedCell): boolean {
	return level !== undefined;
}
