/**
 * How high a live page is at each width, so that a host can leave the room before the page is there.
 *
 * The page sets its words in Arial, whose widths are known, and its tables in columns of fixed width:
 * so its lines can be counted without a browser.
 *
 * @module
 */

import type { EmbedFigure, QuotedCell, TableModel } from "#src/domain/embeds/embed.ts";
import { arialLines } from "#src/domain/text/letter-widths.ts";

/**
 * The widths for which a host is told the room, px; between them it changes evenly. At 382 px the
 * narrow picture of a chart has its whole size, at 784 px the wide one.
 */
export const HOST_WIDTHS = [320, 382, 480, 599, 600, 640, 700, 760, 784, 960] as const;

/** Those of them that are hosts' own; where the room between two has to grow, the others grow. */
const EXACT: ReadonlySet<number> = new Set([320, 640, 760, 960]);

/** Where a page changes from its narrow to its wide form, px. */
export const WIDE_FROM = 600;

/** With so many columns a narrow table puts the name of a row above its cells. */
export const MANY_COLUMNS = 4;

/** Room a live page leaves at its sides, px; and the widest its content gets. */
const MARGIN = 12;
const WIDEST = 760;

/** Half a line, px: a font that is wider than Arial breaks a line more here and there. */
const SLACK = 12;

const TITLE = { size: 18, isBold: true } as const;
const BODY = { size: 14 } as const;
const SMALL = { size: 12 } as const;
const HEAD = { size: 12, isBold: true } as const;
const NARROW_HEAD = { size: 11, isBold: true } as const;

type Sizes = Readonly<
	Record<"wide" | "narrow", { readonly width: number; readonly height: number }>
>;

/**
 * Room for a live page at each of the widths, px: enough at these and at every width between them,
 * when it changes evenly from one to the next.
 *
 * @param sizes - Sizes of the drawing of a chart; `undefined` for a figure that is not a chart.
 */
export function liveHeights(
	figure: EmbedFigure,
	sizes: Sizes | undefined,
): Readonly<Record<string, number>> {
	const room = HOST_WIDTHS.map((width) => liveHeight(figure, sizes, width));
	for (let at = 1; at < HOST_WIDTHS.length; at++) {
		const [from = 0, to = 0] = HOST_WIDTHS.slice(at - 1, at + 1);
		for (let width = from + 4; width < to; width += 4) {
			const share = (width - from) / (to - from);
			const told = (room[at - 1] ?? 0) * (1 - share) + (room[at] ?? 0) * share;
			const lacking = liveHeight(figure, sizes, width) - told;
			if (lacking <= 0) continue;
			const [end, part] = EXACT.has(to) ? [at - 1, 1 - share] : [at, share];
			// Too far from that end, both give way.
			room[end] = (room[end] ?? 0) + (part < 0.3 ? lacking : lacking / part);
			if (part < 0.3) room[2 * at - 1 - end] = (room[2 * at - 1 - end] ?? 0) + lacking;
		}
	}
	return Object.fromEntries(HOST_WIDTHS.map((width, at) => [width, Math.ceil(room[at] ?? 0)]));
}

/** Height a live page needs at a width, px. */
export function liveHeight(figure: EmbedFigure, sizes: Sizes | undefined, width: number): number {
	const { title, takeaway, unit, coverage, source, day, chart } = figure;
	const room = Math.min(width - 2 * MARGIN, WIDEST);
	const shownSource = source.startsWith("https:") ? "Source" : source;
	const small = `${unit} ${coverage} ${shownSource}; data of ${day} November, CC BY 4.0. Open in Meshscape`;
	const words =
		24 * arialLines(title, TITLE, room) +
		20 * arialLines(takeaway, BODY, room) +
		17 * arialLines(small, SMALL, room);
	return Math.ceil(2 * MARGIN + words + 8 + SLACK + bodyHeight(chart, sizes, room, width));
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
	const size = sizes?.[width < WIDE_FROM ? "narrow" : "wide"];
	if (size === undefined) return 0;
	// Above it is a margin, below it stands the summary of the folded table.
	return 8 + Math.min(1, room / size.width) * size.height + 32;
}

/** A table whose names stand in the first column: as wide as the style of the page makes it. */
function tableHeight({ columns, groups, rowsAre }: TableModel, room: number, width: number) {
	const first = Math.min(180, Math.max(104, 0.24 * Math.min(width, WIDEST + 2 * MARGIN)));
	const each = (room - first) / columns.length - 8;
	const head = Math.max(
		arialLines(rowsAre, HEAD, first - 8),
		...columns.map(({ name }) => arialLines(name, HEAD, each)),
	);
	let height = head * 16 + 11;
	groups.forEach(({ name, rows }, at) => {
		if (name !== "") height += groupHeight(columns, name, at, first - 8, each);
		for (const row of rows) {
			const lines = row.cells.map((cell) => cellLines(cell, each));
			height += 16 * Math.max(arialLines(row.name, SMALL, first - 8), ...lines) + 9;
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
	const heads = at === 0 ? [1] : columns.map((column) => arialLines(column.name, SMALL, each));
	return 16 * Math.max(arialLines(name, HEAD, first), ...heads) + 17;
}

/** A narrow table: above its cells the name of the row, below the signs what limits them. */
function stackedHeight({ columns, groups }: TableModel, room: number): number {
	const each = room / columns.length - 4;
	const heads = 13 * Math.max(...columns.map(({ name }) => arialLines(name, NARROW_HEAD, each)));
	const hasLevels = groups.some(({ rows }) => rows.some(({ cells }) => cells.some(hasLevel)));
	let height = heads + 9 + (hasLevels ? 17 * 2 : 0);
	groups.forEach(({ name, rows }, at) => {
		if (name !== "") height += 16 * arialLines(name, HEAD, room) + 17 + (at === 0 ? 0 : heads);
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
	const above = 16 * arialLines(name, SMALL, room) + 9;
	if (!cells.some(hasLevel)) {
		return above + 16 * Math.max(...cells.map(({ text }) => arialLines(text, SMALL, each)));
	}
	const limits = cells.map(({ text, short = text }, at) => {
		const limit = short.split(", ").slice(1).join(", ");
		const said = `${columns[at]?.name}: ${limit}`;
		return limit === "" ? 0 : 15 * arialLines(said, { size: 11 }, room);
	});
	return above + 18 + limits.reduce((sum, one) => sum + one, 0);
}

function cellLines({ text, short = text, level }: QuotedCell, room: number): number {
	// The sign takes 16 px, which an M and an i are a little wider than.
	return arialLines(level === undefined ? short : `Mil${short}`, SMALL, room);
}

function hasLevel({ level }: QuotedCell): boolean {
	return level !== undefined;
}
