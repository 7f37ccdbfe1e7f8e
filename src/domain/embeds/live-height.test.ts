import { describe, expect, test } from "vitest";
import type { EmbedFigure, TableModel } from "./embed.ts";
import { liveHeight, liveHeights } from "./live-height.ts";

const level = (text: "full" | "none") => ({ text, level: text });
const table: TableModel = {
	kind: "table",
	rowsAre: "Capability",
	columns: [{ id: "istio", name: "Istio" }],
	groups: [
		{
			name: "Security",
			rows: [
				{ id: "mtls", name: "mTLS", cells: [level("full")] },
				{ id: "jwt", name: "JWT", cells: [level("none")] },
			],
		},
	],
};
const figure = (chart: EmbedFigure["chart"]): EmbedFigure => ({
	id: "one",
	topic: "Topic",
	title: "Title",
	takeaway: "Takeaway.",
	unit: "Unit.",
	coverage: "",
	source: "Source",
	day: "2026-11-23",
	home: "/compare/",
	chart,
});
const badge = { kind: "badge", label: "Istio", message: "active", tone: "full" } as const;
const intervals: EmbedFigure["chart"] = {
	kind: "intervals",
	rowsAre: "Mesh",
	reading: "proven",
	rows: [{ id: "istio", name: "istio", low: 1, high: 2, value: 1, ground: "", isQuiet: false }],
};

describe("the height of a live page", () => {
	test("is that of its lines", () => {
		// Margins 24, title 24, takeaway 20, small 17, margin 8; table: 8, head 16 + 11, group
		// 16 + 17, two rows of 16 + 9. Everything fits into one line at 600 px.
		expect(liveHeight(figure(table), undefined, 640)).toBe(93 + 8 + 27 + 33 + 50);
		// A badge of 20 px with its margin.
		expect(liveHeight(figure(badge), undefined, 640)).toBe(93 + 28);
	});

	test("of a chart is that of its picture, narrow below 600 px", () => {
		const sizes = { wide: { width: 760, height: 380 }, narrow: { width: 440, height: 600 } };
		const chart = figure(intervals);
		expect(liveHeight(chart, sizes, 784)).toBe(93 + 8 + 380 + 32);
		// Between a phone and its whole width the narrow one is 480 px wide: 600 * 480 / 440 = 654.5.
		expect(liveHeight(chart, sizes, 640)).toBe(93 + 8 + 655 + 32);
		// At 380 px the content is 356 px wide: 600 * 356 / 440 = 485.5. The source breaks once.
		expect(liveHeight(chart, sizes, 380)).toBe(93 + 17 + 8 + 486 + 32);
	});

	test("told for a few widths is enough at every width between them", () => {
		const words = {
			...figure(table),
			title: "word ".repeat(40),
			coverage: "Some words. ".repeat(9),
		};
		const told = Object.entries(liveHeights(words, undefined));
		told.slice(1).forEach(([to, low], at) => {
			const [from = "", high = 0] = told[at] ?? [];
			for (let width = +from; width <= Math.min(+to, 784); width += 4) {
				const share = (width - +from) / (+to - +from);
				const room = high * (1 - share) + low * share;
				expect(room + 1, `at ${width} px`).toBeGreaterThan(liveHeight(words, undefined, width));
			}
		});
	});
});

describe("the height of a table, over that of a badge, which has the same words around it", () => {
	const columns = ["A", "B", "C", "D"].map((name) => ({ id: name, name }));
	const row = (id: string, texts: readonly string[], isLevel: boolean) => ({
		id,
		name: id,
		cells: texts.map((text) => ({ text, ...(isLevel && { level: "full" as const }) })),
	});
	const plain = { id: "r", name: "r", rows: [row("r1", ["x", "x", "x", "x"], false)] };
	const over = (chart: Partial<TableModel>, width: number) =>
		liveHeight(figure({ ...table, columns, ...chart }), undefined, width) -
		liveHeight(figure(badge), undefined, width) +
		28;

	test("with many columns on a narrow page puts the name of a row above its cells", () => {
		const rows = [...plain.rows, row("r2", ["y", "y", "y", "y"], false)];
		// Margin 8, heads 13 + 9, two rows of 16 + 9 + 16.
		expect(over({ groups: [{ name: "", rows }] }, 480)).toBe(8 + 22 + 2 * 41);
		// From 600 px on it is a table: margin 8, head 16 + 11, two rows of 16 + 9.
		expect(over({ groups: [{ name: "", rows }] }, 600)).toBe(8 + 27 + 2 * 25);
		expect(over({ groups: [{ name: "", rows }] }, 599)).toBe(8 + 22 + 2 * 41);
		const three = { columns: columns.slice(1), groups: [{ name: "", rows }] };
		expect(over(three, 480)).toBe(8 + 27 + 2 * 25);
	});

	test("with levels has two lines of legend, a line of signs, and a line for each limit", () => {
		const first = row("r1", ["full, beta", "full", "none, since 1.2", "unknown"], true);
		const second = row("r2", ["full", "full", "full", "full"], true);
		const groups = [
			{ name: "One", rows: [first] },
			{ name: "Two", rows: [second] },
		];
		// Heads 13 + 9, legend 34; group 33, row 25 + 18 + 2 limits of 15; group 33 and heads 13, row 43.
		expect(over({ groups }, 480)).toBe(8 + 56 + 33 + 73 + 46 + 43);
	});

	test("repeats the names of the columns at each group but the first, and takes the shorter text", () => {
		const long = { text: "word ".repeat(80), short: "x" };
		const rows = [{ id: "r", name: "r", cells: [long, long, long, long] }];
		const groups = [
			{ name: "One", rows },
			{ name: "Two", rows },
		];
		expect(over({ groups }, 640)).toBe(8 + 27 + 2 * (33 + 25));
		expect(over({ groups: [{ name: "", rows }] }, 480)).toBe(8 + 22 + 41);
	});
});
