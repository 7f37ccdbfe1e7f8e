import type { EmbedFigure, QuotedCell, QuotedRow, TableModel } from "#src/domain/embeds/embed.ts";
import { markedText, markLegend } from "#src/domain/embeds/limit-marks.ts";
import { type Colour, PALETTE } from "#src/theme/palette.ts";
import { type ShownLevel, SIGNS } from "#src/theme/signs.ts";
import type { Drawing, DrawingText } from "./drawing.ts";
import { FRAME_MARGIN, frameLines } from "./frame-lines.ts";
import { brokenLines, type TextSetting, textWidth, widestWidth } from "./text-width.ts";

/** The attributes that fill or stroke a shape: a class that follows the theme, and its light value. */
export function themedAttributes(what: "fill" | "stroke", colour: Colour): string {
	return `class="${what === "fill" ? "f" : "s"}-${colour}" ${what}="${PALETTE.light[colour]}"`;
}

const WIDTH = 760;
const ROW = 20;
const GROUP = 28;
const LINE = 15;
const SIGN = 15;
const NAME = { size: 12.5, weight: 400 } as const;
const HEAD = { size: 12.5, weight: 600 } as const;

type Columns = { readonly first: number; readonly each: number };

/** A table as a picture: signs with their words, the frame every figure has, on its own ground. */
export function tableDrawing(figure: EmbedFigure<TableModel>, address: string): Drawing {
	const { columns, groups, rowsAre } = figure.chart;
	const first = Math.max(150, Math.min(300, widestName(groups) + 16));
	const wide = { first, each: (WIDTH - first) / columns.length };
	const heads = columns.map(({ name }) => brokenLines(name, HEAD, wide.each - 8).slice(0, 3));
	const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * LINE + 8;
	const height = groups.reduce(
		(sum, { name, rows }) => sum + (name === "" ? 0 : GROUP) + rows.length * ROW,
		headHeight,
	);
	const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	const legend = markLegend(cells.map((cell) => cellText(cell, wide)));
	const unit = [figure.unit, legend && `${legend}.`].filter(Boolean).join(" ");
	const frame = frameLines({ ...figure, unit }, { width: WIDTH, height }, address);
	const width = WIDTH + 2 * FRAME_MARGIN;
	const top = frame.top + headHeight;
	const body = bodyOf(figure.chart, wide, top);
	const title = { ...HEAD, colour: "ink", x: FRAME_MARGIN, y: top - 8, text: rowsAre } as const;
	return {
		width,
		height: frame.height,
		shapes: [
			`<rect ${themedAttributes("fill", "paper")} rx="4" width="${width}" height="${frame.height}"/>`,
			`<defs>${signDefinitions(groups)}</defs>`,
			rule(top, "ink"),
			...body.shapes,
		].join(""),
		texts: [
			...[...frame.above, ...frame.below].map((line) => ({ ...line, x: FRAME_MARGIN })),
			title,
			...heads.flatMap((lines, at) => headTexts(lines, columnAt(wide, at), top)),
			...body.texts,
		],
	};
}

function columnAt({ first, each }: Columns, at: number): number {
	return Math.round(FRAME_MARGIN + first + at * each);
}

function headTexts(lines: readonly string[], x: number, top: number): readonly DrawingText[] {
	return lines.map((text, at) => ({
		...HEAD,
		colour: "ink",
		text,
		x,
		y: top - 8 - (lines.length - 1 - at) * LINE,
	}));
}

function bodyOf({ groups }: TableModel, columns: Columns, top: number) {
	const shapes: string[] = [];
	const texts: DrawingText[] = [];
	let y = top;
	for (const { name, rows } of groups) {
		if (name !== "") {
			y += GROUP;
			texts.push({
				size: 14,
				weight: 600,
				family: "serif",
				colour: "ink",
				text: name,
				x: FRAME_MARGIN,
				y: y - 7,
			});
			shapes.push(rule(y, "rule"));
		}
		for (const row of rows) {
			y += ROW;
			shapes.push(...signsOf(row, columns, y), rule(y, "hairline"));
			texts.push(...textsOf(row, columns, y));
		}
	}
	return { shapes, texts };
}

function signsOf({ cells }: QuotedRow, columns: Columns, y: number): readonly string[] {
	return cells.flatMap(({ level }, at) =>
		level === undefined
			? []
			: [`<use href="#l-${level}" x="${columnAt(columns, at)}" y="${y - 16}"/>`],
	);
}

function textsOf({ name, cells }: QuotedRow, columns: Columns, y: number): readonly DrawingText[] {
	const at = { y: y - 6 };
	return [
		{ ...NAME, ...at, colour: "ink", x: FRAME_MARGIN, text: cut(name, NAME, columns.first - 8) },
		...cells.map((cell, column): DrawingText => {
			const x = columnAt(columns, column) + (cell.level === undefined ? 0 : SIGN);
			return { ...NAME, ...at, colour: cell.level ?? "ink", x, text: cellText(cell, columns) };
		}),
	];
}

/** Room between the text of a column and the next sign, px: less looks like one word. */
const GAP = 12;

/** What a cell says in its column: all, else the shorter text, else its level with marks of its limits. */
function cellText(cell: QuotedCell, { each }: Columns): string {
	const { text, short = text, level } = cell;
	const room = each - GAP - (level === undefined ? 0 : SIGN);
	const whole = [text || "–", short || "–"].find((words) => widestWidth(words, NAME) <= room);
	return whole ?? cut(level === undefined ? text : markedText(cell), NAME, room);
}

/** A text cut to a width, first at a comma, else with an ellipsis. */
export function cut(text: string, setting: TextSetting, width: number): string {
	if (textWidth(text, setting) <= width) return text;
	const [first = ""] = text.split(", ");
	if (first !== text && textWidth(`${first} …`, setting) <= width) return `${first} …`;
	let shown = text;
	while (shown.length > 1 && textWidth(`${shown}…`, setting) > width) shown = shown.slice(0, -1);
	return `${shown.trimEnd()}…`;
}

function widestName(groups: TableModel["groups"]): number {
	return Math.max(...groups.flatMap(({ rows }) => rows.map(({ name }) => textWidth(name, NAME))));
}

function rule(y: number, colour: "ink" | "rule" | "hairline"): string {
	return `<path ${themedAttributes("stroke", colour)} d="M${FRAME_MARGIN} ${y - 0.5}h${WIDTH}"/>`;
}

/** The signs the table uses, each once, after those that are named. */
export function signDefinitions(
	groups: TableModel["groups"],
	named: readonly ShownLevel[] = [],
): string {
	const hasLevels = groups.some(({ rows }) =>
		rows.some(({ cells }) => cells.some(({ level }) => level)),
	);
	const used = new Set([
		...(hasLevels ? named : []),
		...groups.flatMap(({ rows }) =>
			rows.flatMap(({ cells }) => cells.flatMap(({ level }) => level ?? [])),
		),
	]);
	return [...used].map(signDefinition).join("");
}

function signDefinition(level: ShownLevel): string {
	const shape = SIGNS[level].replaceAll('stroke="#000"', themedAttributes("stroke", level));
	return `<g id="l-${level}" ${themedAttributes("fill", level)}>${shape}</g>`;
}
