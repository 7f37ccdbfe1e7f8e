import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { MapFigureRow, MapModel } from "#src/domain/figures/figure.ts";
import { FIGURE_TEXT } from "#src/theme/type.ts";
import type { ChartStyle } from "./chart-style.ts";

const ROW = 18;
/** Heights in rows: the head of a group, and the room above it. */
const HEAD = 1.3;
const GAP = 0.5;
/** From this width on the groups are in two columns, as on a slide. */
const TWO_COLUMNS = 1000;

type Group = MapModel["groups"][number];
/** Places in a column, px from its left edge; a negative one counts from its right edge. */
type Places = {
	readonly bar: readonly [from: number, to: number];
	readonly plane?: number;
	readonly openness?: number;
};
const NARROW: Places = { bar: [212, -60] };
const WIDE: Places = { bar: [244, -318], plane: -306, openness: -140 };
const HALF: Places = { bar: [244, -316], plane: -304, openness: -140 };

/** Height the picture needs in one column, px. */
export function mapHeight({ groups }: MapModel): number {
	return Math.ceil(unitsOf(groups) * ROW);
}

function unitsOf(groups: readonly Group[]): number {
	return groups.reduce((sum, { rows }) => sum + GAP + HEAD + rows.length, 0);
}

/** Every mesh by name under its kind, its life as a bar, and what else one asks first. */
export function mapChart(
	model: MapModel,
	style: ChartStyle,
): ChartConfiguration<"bar", number[], string> {
	return {
		type: "bar",
		data: { labels: [], datasets: [] },
		options: {
			animation: false,
			scales: { x: { display: false }, y: { display: false } },
			plugins: { legend: { display: false }, tooltip: { enabled: false } },
		},
		plugins: [mapDrawing(model, style)],
	};
}

function mapDrawing(model: MapModel, style: ChartStyle): Plugin {
	return {
		id: "map",
		afterDraw({ ctx, width, height }: Chart) {
			const isSlide = width >= TWO_COLUMNS;
			const columns = isSlide ? halves(model.groups) : [model.groups];
			const unit = height / Math.max(...columns.map(unitsOf));
			const between = 40;
			const room = (width - between * (columns.length - 1)) / columns.length;
			const places = isSlide ? HALF : style.isNarrow ? NARROW : WIDE;
			const size = isSlide ? FIGURE_TEXT.label : FIGURE_TEXT.axis + 0.5;
			ctx.save();
			for (const [at, groups] of columns.entries()) {
				const left = at * (room + between);
				const pen = { ctx, style, model, unit, size, left, right: left + room, places };
				let y = 0;
				for (const group of groups) y = drawnGroup(pen, group, y + GAP * unit);
				writeHeads(pen, GAP * unit);
			}
			ctx.restore();
		},
	};
}

/** Groups in two columns, in their order, as even as whole groups allow. */
function halves(groups: readonly Group[]): readonly (readonly Group[])[] {
	const cuts = groups.map((_group, at) => [groups.slice(0, at + 1), groups.slice(at + 1)]);
	const worst = (halved: readonly (readonly Group[])[]) => Math.max(...halved.map(unitsOf));
	return cuts.toSorted((a, b) => worst(a) - worst(b))[0] ?? [groups];
}

type Pen = {
	readonly ctx: CanvasRenderingContext2D;
	readonly style: ChartStyle;
	readonly model: MapModel;
	/** Height of a row and size of its text, px. */
	readonly unit: number;
	readonly size: number;
	readonly left: number;
	readonly right: number;
	readonly places: Places;
};

const placed = ({ left, right }: Pen, x: number) => (x < 0 ? right : left) + x;
const yearAt = (pen: Pen, year: number) => {
	const { from, to } = pen.model;
	const [first, last] = [placed(pen, pen.places.bar[0]), placed(pen, pen.places.bar[1])];
	return first + ((year - from) / (to - from)) * (last - first);
};

function write(pen: Pen, text: string, x: number, y: number, weight = 400, align = "left"): void {
	pen.ctx.font = `${weight} ${pen.size}px ${pen.style.family}`;
	pen.ctx.textAlign = align as CanvasTextAlign;
	pen.ctx.textBaseline = "middle";
	pen.ctx.fillText(text, x, y);
}

/** Draws a group from `top` on and says where it ends. */
function drawnGroup(pen: Pen, { title, rows }: Group, top: number): number {
	const { ctx, style, unit, model } = pen;
	const middle = top + (HEAD * unit) / 2;
	ctx.fillStyle = style.colours.ink;
	write(pen, title, pen.left, middle, 600);
	const count = pen.left + ctx.measureText(title).width + pen.size / 2;
	ctx.fillStyle = style.colours.quiet;
	write(pen, String(rows.length), count, middle);
	write(pen, String(model.from), placed(pen, pen.places.bar[0]), middle);
	write(pen, String(Math.floor(model.to)), placed(pen, pen.places.bar[1]), middle, 400, "right");
	const line = top + HEAD * unit;
	ctx.fillStyle = style.colours.ink;
	ctx.fillRect(pen.left, line - 1, pen.right - pen.left, 1);
	for (const [at, row] of rows.entries()) drawRow(pen, row, line + at * unit);
	return line + rows.length * unit;
}

/** What the columns of words are, above the first group. */
function writeHeads(pen: Pen, top: number): void {
	const { ctx, style, unit, places } = pen;
	const middle = top + (HEAD * unit) / 2;
	ctx.fillStyle = style.colours.quiet;
	if (places.plane !== undefined) write(pen, "data plane", placed(pen, places.plane), middle);
	if (places.openness !== undefined) write(pen, "source", placed(pen, places.openness), middle);
	write(pen, "release", pen.right, middle, 400, "right");
}

function drawRow(pen: Pen, row: MapFigureRow, top: number): void {
	const { ctx, style, unit, places } = pen;
	const middle = top + unit / 2;
	ctx.fillStyle = style.colours.hairline;
	ctx.fillRect(pen.left, top + unit - 1, pen.right - pen.left, 1);
	for (let year = pen.model.from + 2; year < pen.model.to; year += 2) {
		ctx.fillRect(yearAt(pen, year), top, 1, unit - 1);
	}
	drawLife(pen, row, middle);
	ctx.fillStyle = row.isActive ? style.colours.ink : style.colours.quiet;
	write(pen, row.name, pen.left, middle, row.isActive ? 600 : 400);
	ctx.fillStyle = style.colours.quiet;
	if (places.plane !== undefined) write(pen, row.plane, placed(pen, places.plane), middle);
	if (places.openness !== undefined) write(pen, row.openness, placed(pen, places.openness), middle);
	write(pen, row.release ?? "?", pen.right, middle, 400, "right");
}

function drawLife(pen: Pen, { start, stable, end, isActive }: MapFigureRow, middle: number): void {
	if (start === null || end === null) return;
	const { ctx, style, unit } = pen;
	const colour = isActive ? "accent" : "rule";
	const bar = (from: number, height: number, fill: string | CanvasPattern) => {
		const x = yearAt(pen, from);
		ctx.fillStyle = fill;
		ctx.fillRect(x, middle - height / 2, Math.max(1, yearAt(pen, end) - x), height);
	};
	bar(start, unit / 4, style.paint("hatch", colour));
	if (stable !== null && stable < end) bar(stable, unit / 2, style.colours[colour]);
}
