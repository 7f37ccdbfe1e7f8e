/**
 * The choices of a live figure, and the height it will need.
 *
 * @module
 */

import type { EmbedFigure, TableModel } from "#src/domain/embeds/embed.ts";
import { chartTable } from "#src/domain/figures/chart-table.ts";

/**
 * What a reader may put in place of the columns shown, as JSON that may stand in a page.
 *
 * Each text stands once; a column is its name and two digits of base 36 for each row. So all meshes
 * fit into a page that loads at once.
 *
 * @returns `undefined` where there is nothing to choose.
 * @throws When there are more texts than two digits can count.
 */
export function liveChoices({ choices, groups }: TableModel): string | undefined {
	if (choices === undefined) return undefined;
	const rows = groups.flatMap((group) => group.rows.map(({ id }) => id));
	const texts = choices.flatMap(({ cells }) => rows.map((row) => cells[row]?.text ?? ""));
	const cells = [...new Set(texts)];
	if (cells.length > 36 ** 2)
		throw new Error(`${cells.length} texts are too many for a live page.`);
	const place = new Map(cells.map((text, at) => [text, at.toString(36).padStart(2, "0")]));
	const columns = Object.fromEntries(
		choices.map((column) => {
			const places = rows.map((row) => place.get(column.cells[row]?.text ?? "") ?? "");
			return [column.id, [column.name, places.join("")]];
		}),
	);
	return JSON.stringify({ cells, columns }).replaceAll("<", "\\u003c");
}

/** The widths a host most often gives a figure, px. */
export const HOST_WIDTHS = [320, 480, 640, 960] as const;

/** Room a live page leaves at its sides, px; and the widest its content gets. */
const MARGIN = 12;
const WIDEST = 760;

/** Height and mean width of a letter of each kind of line on a live page, px; a little too wide. */
const TITLE = { line: 24, letter: 9.6 } as const;
const BODY = { line: 20, letter: 7.4 } as const;
const SMALL = { line: 17, letter: 6.6 } as const;

/** Height of a row of a table, and of the head of a group; they never break. */
export const LIVE_ROW = 28;

type Sizes = Readonly<
	Record<"wide" | "narrow", { readonly width: number; readonly height: number }>
>;

/**
 * Height a live page needs at a width, px, so that a host can leave the room before it is there.
 *
 * Rather too high than too low: a figure never grows into what stands below it.
 *
 * @param sizes - Sizes of the drawing of a chart; `undefined` for what is not a chart.
 */
export function liveHeight(figure: EmbedFigure, sizes: Sizes | undefined, width: number): number {
	const { title, takeaway, unit, coverage, source, day, chart } = figure;
	const room = Math.min(width - 2 * MARGIN, WIDEST);
	const lines = (text: string, { line, letter }: { line: number; letter: number }) =>
		Math.ceil((text.length * letter) / room) * line;
	const words =
		lines(title, TITLE) +
		lines(takeaway, BODY) +
		lines(`${unit} ${coverage} ${source}; data of ${day}, CC BY 4.0. Open in Meshscape`, SMALL) +
		17;
	return Math.ceil(2 * MARGIN + words + 32 + bodyHeight(chart, sizes, room, width));
}

function bodyHeight(
	chart: EmbedFigure["chart"],
	sizes: Sizes | undefined,
	room: number,
	width: number,
): number {
	if (chart.kind === "badge") return 24;
	if (chart.kind === "table") {
		const rows = chart.groups.reduce(
			(sum, { name, rows: within }) => sum + within.length + (name === "" ? 0 : 1),
			0,
		);
		// The head may take three lines; the bar to scroll by takes room on some systems.
		return rows * LIVE_ROW + 60 + 18;
	}
	const size = sizes?.[width < 600 ? "narrow" : "wide"];
	if (size === undefined) return 0;
	const drawn = Math.min(room, size.width);
	// Below it stands the summary of the folded table.
	return (drawn / size.width) * size.height + 32;
}

/** An option the address of a live page may carry. */
export type LiveOption = "m" | "axis" | "theme";

/**
 * The options a figure's live page understands.
 *
 * @param meshes - Ids of all meshes: a figure whose rows or columns are meshes can be cut to some.
 */
export function liveOptions(
	{ chart }: EmbedFigure,
	meshes: ReadonlySet<string>,
): readonly LiveOption[] {
	if (chart.kind === "badge") return ["theme"];
	if (chart.kind === "table") {
		if (chart.choices === undefined) return ["theme"];
		return chart.rowsAre === "Axis" ? ["m", "axis", "theme"] : ["m", "theme"];
	}
	const { rows } = chartTable(chart);
	return rows.some(({ id }) => meshes.has(id)) ? ["m", "theme"] : ["theme"];
}
