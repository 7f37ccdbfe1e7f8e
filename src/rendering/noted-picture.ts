import { noteWords } from "#src/domain/comparison/claim-detail.ts";
import {
	type NotedCell,
	type NotedTable,
	numberedNotes,
	sourceLine,
} from "#src/domain/comparison/noted-table.ts";
import { escapeMarkup } from "#src/domain/text/markup.ts";
import { SIGNS } from "#src/theme/signs.ts";
import { type DrawingText, drawingSvg } from "./drawing.ts";
import { themedAttributes } from "./table-drawing.ts";
import { brokenLines, type TextSetting } from "./text-width.ts";

const WIDTH = 1120;
const MARGIN = 24;
const FIRST = 220;
const LINE = 17;
const NOTE_LINE = 14;
const SIGN = 16;
const CELL = { size: 13, weight: 400 } as const;
const HEAD = { size: 13, weight: 600 } as const;
const NOTE = { size: 11, weight: 400 } as const;

type Part = {
	readonly height: number;
	readonly shapes: string;
	readonly texts: readonly DrawingText[];
};

/** A comparison as one SVG picture: levels by sign and word, the notes numbered below the table. */
export function notedPicture(table: NotedTable): string {
	const title = `${table.columns.join(", ")}: compared`;
	const parts: Part[] = [];
	let y = MARGIN;
	const add = (part: Part) => {
		parts.push(part);
		y += part.height;
	};
	add(lines([title], { size: 20, weight: 600, family: "serif" }, { x: MARGIN, y, step: 30 }));
	add(headRow(table, y));
	const { notes, numberOf } = numberedNotes(table);
	table.rows.forEach((row, at) => {
		add(bodyRow(row, (column) => numberOf(at, column), y));
	});
	y += LINE;
	for (const { number, about, detail } of notes) {
		const words = brokenLines(`${number}. ${about}: ${noteWords(detail)}`, NOTE, WIDTH);
		add(lines(words, NOTE, { x: MARGIN, y, step: NOTE_LINE }));
	}
	y += NOTE_LINE;
	add(lines([sourceLine(table)], NOTE, { x: MARGIN, y, step: NOTE_LINE }));
	const size = { width: WIDTH + 2 * MARGIN, height: y + MARGIN };
	const ground = `<rect ${themedAttributes("fill", "paper")} width="${size.width}" height="${size.height}"/>`;
	return drawingSvg(
		{
			...size,
			shapes: ground + parts.map(({ shapes }) => shapes).join(""),
			texts: parts.flatMap(({ texts }) => texts),
		},
		{ title, takeaway: sourceLine(table), unit: "" },
		"light",
	);
}

type Place = { readonly x: number; readonly y: number; readonly step: number };

function lines(words: readonly string[], setting: TextSetting, { x, y, step }: Place): Part {
	const texts = words.map(
		(text, at): DrawingText => ({ ...setting, colour: "ink", text, x, y: y + (at + 1) * step - 4 }),
	);
	return { height: words.length * step, shapes: "", texts };
}

const columnWidth = (columns: number) => (WIDTH - FIRST) / Math.max(1, columns);

function headRow({ corner, columns }: NotedTable, y: number): Part {
	const each = columnWidth(columns.length);
	const cells = [
		lines([corner], HEAD, { x: MARGIN, y, step: LINE }),
		...columns.map((name, at) =>
			lines(brokenLines(name, HEAD, each - 12), HEAD, {
				x: MARGIN + FIRST + at * each,
				y,
				step: LINE,
			}),
		),
	];
	return ruled(cells, y, "ink");
}

function bodyRow(
	{ name, cells }: NotedTable["rows"][number],
	numberOf: (column: number) => number | undefined,
	y: number,
): Part {
	const each = columnWidth(cells.length);
	const said = cells.map((cell, at) => {
		const x = MARGIN + FIRST + at * each;
		const number = numberOf(at);
		const words = number === undefined ? cell.text : `${cell.text} [${number}]`;
		const text = lines(brokenLines(words, CELL, each - SIGN - 12), CELL, {
			x: x + SIGN,
			y,
			step: LINE,
		});
		return { ...text, shapes: signAt(cell, x, y) };
	});
	const head = lines(brokenLines(name, CELL, FIRST - 12), HEAD, { x: MARGIN, y, step: LINE });
	return ruled([head, ...said], y, "hairline");
}

function signAt({ level }: NotedCell, x: number, y: number): string {
	const shape = SIGNS[level].replaceAll('stroke="#000"', themedAttributes("stroke", level));
	return `<g transform="translate(${x} ${y + 2})" ${themedAttributes("fill", level)} aria-label="${escapeMarkup(level)}">${shape}</g>`;
}

function ruled(cells: readonly Part[], y: number, colour: "ink" | "hairline"): Part {
	const height = Math.max(...cells.map((cell) => cell.height)) + 6;
	const rule = `<path ${themedAttributes("stroke", colour)} d="M${MARGIN} ${y + height - 2.5}h${WIDTH}"/>`;
	return {
		height,
		shapes: rule + cells.map(({ shapes }) => shapes).join(""),
		texts: cells.flatMap(({ texts }) => texts),
	};
}
