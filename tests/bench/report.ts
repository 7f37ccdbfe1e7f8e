import type { Figure } from "../../src/domain/figures/figure.ts";
import type { PanelsModel } from "../../src/domain/figures/measured-models.ts";
import type { PageCost, Reaction } from "./pages.ts";
import type { Ratio } from "./ratios.ts";
import type { Results } from "./results.ts";

const written = (value: number) =>
	value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : 0 });

/** The ratios as a figure of the kind that measurements have on this site. */
export function ratioFigure(ratios: readonly Ratio[], day: string): Figure<PanelsModel> {
	const largest = Math.max(2, ...ratios.map(({ ours, theirs }) => ours / theirs));
	return {
		id: "own-benchmarks",
		topic: "What this site costs, as ratios",
		title: "What this site costs next to what it is built on",
		takeaway: "One is as long as the other program takes for its part of the same work.",
		unit: "Times the other program's, measured in one run. Below 1 is less.",
		coverage: `${ratios.length} measurements`,
		source: "npm run bench",
		day,
		home: "/contribute/",
		chart: {
			kind: "panels",
			rowsAre: "Measurement",
			panels: [
				{
					id: "ratio",
					name: "Ratio",
					unit: "×",
					scale: { kind: "linear", from: 0, to: Math.ceil(largest) },
					reference: { value: 1, margin: 0 },
					isChosen: true,
				},
			],
			rows: ratios.map(({ id, what, ours, against, theirs }) => ({
				id,
				name: `${what.replace(/,.*/, "")} ÷ ${against.replace(/[:,].*/, "")}`,
				group: null,
				isBaseline: false,
				remark: null,
				values: {
					ratio: { value: ours / theirs, low: null, high: null, text: written(ours / theirs) },
				},
			})),
		},
	};
}

/** The results as a document: the ratios, the pages, and with what machine, when and how busy each part was measured. */
export function report(results: Results): string {
	const parts = Object.values(results);
	return [
		"# Benchmarks of this site",
		"Written by `npm run bench`, which measures both sides of a ratio in turn on one machine: the ratio stays where the machine changes.",
		"![The ratios as bars](benchmarks.svg)",
		ratioTable(parts.flatMap(({ ratios = [] }) => ratios)),
		"Pages, the median of three visits without a cache and without compression, 390 px wide, the processor slowed four times:",
		pageTable(parts.flatMap(({ pages = [] }) => pages)),
		"From a click to the next picture, six clicks each, 1440 px wide, the processor slowed four times; `npm run measure:reaction` measures more of them:",
		reactionTable(parts.flatMap(({ reactions = [] }) => reactions)),
		"When and where each part was measured; the load is how many processes wanted a core when it began:",
		table(
			["part", "day", "load", "machine"],
			Object.entries(results).map(([part, { day, load, machine }]) => {
				return [part, day, written(load), machine];
			}),
		),
	]
		.map((block) => `${block}\n`)
		.join("\n");
}

function ratioTable(ratios: readonly Ratio[]): string {
	return table(
		["what", "this site", "against", "takes", "unit", "ratio", "at most"],
		ratios.map(({ what, ours, against, theirs, unit, most }) => [
			what,
			written(ours),
			against,
			written(theirs),
			unit,
			written(ours / theirs),
			most === undefined ? "" : written(most),
		]),
	);
}

function pageTable(pages: readonly PageCost[]): string {
	return table(
		["page", "kB", "requests", "largest paint, ms", "blocked, ms"],
		pages.map(({ page, kilobytes, requests, paintMs, blockedMs }) => [
			page,
			...[kilobytes, requests, paintMs, blockedMs].map(written),
		]),
	);
}

function reactionTable(reactions: readonly Reaction[]): string {
	return table(
		["page", "control", "median, ms", "longest, ms"],
		reactions.map(({ page, what, medianMs, longestMs }) => {
			return [page, what, written(medianMs), written(longestMs)];
		}),
	);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const rule = row(head.map((_name, at) => (at === 0 ? "---" : "--:")));
	return [row(head), rule, ...rows.map(row)].join("\n");
}
