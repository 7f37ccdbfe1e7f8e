/**
 * A table as a picture for phones: above its cells the name of each row, below it a sign for each
 * column. What limits a level is a mark, explained once.
 *
 * @module
 */

import type { EmbedFigure, QuotedCell, QuotedRow, TableModel } from "#src/domain/embeds/embed.ts";
import { markedText, markLegend } from "#src/domain/embeds/limit-marks.ts";
import type { ShownLevel } from "#src/theme/signs.ts";
import type { Drawing, DrawingText } from "./drawing.ts";
import { frameLines, NARROW_MARGIN } from "./frame-lines.ts";
import { cut, signDefinitions, themedAttributes } from "./table-drawing.ts";
import { brokenLines, widestWidth } from "./text-width.ts";

/** At 320 px the picture has its whole size, and so has its text. */
const WIDTH = 320 - 2 * NARROW_MARGIN;
const LINE = 15;
const SIGN = 15;
const GROUP = 28;
/** A column narrower than this has no room for the word of a level, px. */
const MANY = 70;
const GAP = 10;
const NAME = { size: 12.5, weight: 400 } as const;
const HEAD = { size: 12, weight: 600 } as const;
const LEVELS: readonly ShownLevel[] = ["full", "partial", "planned", "none", "unknown"];

type Drawn = { readonly shapes: readonly string[]; readonly texts: readonly DrawingText[] };
type Part = Drawn & { readonly height: number };

/** Draws a table narrow, on its own ground, with the frame every figure has. */
export function narrowTableDrawing(figure: EmbedFigure<TableModel>, address: string): Drawing {
	const { columns, groups } = figure.chart;
	const each = WIDTH / columns.length;
	const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	const parts = [
		...(cells.some(({ level }) => level !== undefined) ? [legend()] : []),
		heads(columns, each),
		...groups.flatMap(({ name, rows }) => [
			...(name === "" ? [] : [groupHead(name)]),
			...rows.map((row) => rowPart(row, each)),
		]),
	];
	const marks = markLegend(cells.map((cell) => cellText(cell, each)));
	const unit = [figure.unit, marks && `${marks}.`].filter(Boolean).join(" ");
	const height = parts.reduce((sum, part) => sum + part.height, 0);
	const frame = frameLines({ ...figure, unit }, { width: WIDTH, height }, address, NARROW_MARGIN);
	const width = WIDTH + 2 * NARROW_MARGIN;
	const body = stacked(parts, frame.top);
	return {
		width,
		height: frame.height,
		shapes: [
			`<rect ${themedAttributes("fill", "paper")} rx="4" width="${width}" height="${frame.height}"/>`,
			`<defs>${signDefinitions(groups, LEVELS)}</defs>`,
			...body.shapes,
		].join(""),
		texts: [
			...[...frame.above, ...frame.below].map((line) => ({ ...line, x: NARROW_MARGIN })),
			...body.texts,
		],
	};
}

/** Parts below one another: each is drawn as if it began at the top. */
function stacked(parts: readonly Part[], top: number): Drawn {
	const shapes: string[] = [];
	const texts: DrawingText[] = [];
	let y = top;
	for (const part of parts) {
		if (part.shapes.length > 0)
			shapes.push(`<g transform="translate(${NARROW_MARGIN} ${y})">${part.shapes.join("")}</g>`);
		const from = y;
		texts.push(
			...part.texts.map((text) => ({ ...text, x: text.x + NARROW_MARGIN, y: text.y + from })),
		);
		y += part.height;
	}
	return { shapes, texts };
}

function legend(): Part {
	const widths = LEVELS.map((level) => SIGN + widestWidth(level, NAME));
	const gap = (WIDTH - widths.reduce((sum, width) => sum + width, 0)) / (LEVELS.length - 1);
	const places = LEVELS.map((_, at) =>
		Math.round(widths.slice(0, at).reduce((sum, width) => sum + width + gap, 0)),
	);
	return {
		height: 24,
		shapes: LEVELS.map((level, at) => sign(level, places[at] ?? 0, 2)),
		texts: LEVELS.map((level, at) => ({
			...NAME,
			colour: level,
			text: level,
			x: (places[at] ?? 0) + SIGN,
			y: 12,
		})),
	};
}

function heads(columns: TableModel["columns"], each: number): Part {
	const broken = columns.map(({ name }) => brokenLines(name, HEAD, each - 4).slice(0, 3));
	const height = Math.max(...broken.map(({ length }) => length)) * LINE + 8;
	const texts = broken.flatMap((lines, column) =>
		lines.map(
			(text, at): DrawingText => ({
				...HEAD,
				colour: "ink",
				text: cut(text, HEAD, each - 4),
				x: Math.round(column * each),
				y: height - 8 - (lines.length - 1 - at) * LINE,
			}),
		),
	);
	return { height, shapes: [rule(height, "ink")], texts };
}

function groupHead(name: string): Part {
	const text = { size: 14, weight: 600, family: "serif", colour: "ink", text: name } as const;
	return {
		height: GROUP,
		shapes: [rule(GROUP, "rule")],
		texts: [{ ...text, text: cut(name, text, WIDTH), x: 0, y: GROUP - 7 }],
	};
}

function rowPart({ name, cells }: QuotedRow, each: number): Part {
	const lines = cells.map((cell) =>
		cell.level === undefined
			? brokenLines(cell.short ?? (cell.text || "–"), NAME, each - 6)
			: [cellText(cell, each)],
	);
	const height = LINE + Math.max(1, ...lines.map(({ length }) => length)) * LINE + 8;
	const signs = cells.flatMap(({ level }, at) =>
		level === undefined ? [] : [sign(level, Math.round(at * each), LINE + 5)],
	);
	const texts = lines.flatMap((parts, column) => {
		const { level } = cells[column] ?? {};
		const x = Math.round(column * each) + (level === undefined ? 0 : SIGN);
		return parts.map(
			(text, at): DrawingText => ({
				...NAME,
				colour: level ?? "ink",
				text: cut(text, NAME, each - (level === undefined ? 2 : SIGN)),
				x,
				y: LINE * (at + 2),
			}),
		);
	});
	const head = { ...NAME, colour: "ink", text: cut(name, NAME, WIDTH), x: 0, y: LINE } as const;
	return { height, shapes: [...signs, rule(height, "hairline")], texts: [head, ...texts] };
}

/** The text behind a sign: all where it fits, else its word and marks of its limits, else those. */
function cellText(cell: QuotedCell, each: number): string {
	const { text, short = text, level } = cell;
	if (level === undefined) return "";
	const marked = markedText(cell);
	if (each < MANY) return marked.replace(/^\S+ ?/, "");
	return [text, short].find((words) => widestWidth(words, NAME) <= each - SIGN - GAP) ?? marked;
}

function sign(level: ShownLevel, x: number, y: number): string {
	return `<use href="#l-${level}" x="${x}" y="${y}"/>`;
}

function rule(y: number, colour: "ink" | "rule" | "hairline"): string {
	return `<path ${themedAttributes("stroke", colour)} d="M0 ${y - 0.5}h${WIDTH}"/>`;
}
