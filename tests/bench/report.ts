import { cpus, totalmem } from "node:os";
import type { Figure } from "../../src/domain/figures/figure.ts";
import type { PanelsModel } from "../../src/domain/figures/measured-models.ts";
import type { PageCost } from "./pages.ts";
import type { Ratio } from "./ratios.ts";

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

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** The results as a document: machine and day, the ratios, the pages. */
export function report(
	ratios: readonly Ratio[],
	pages: readonly PageCost[],
	day: string,
	load: number,
): string {
	const [{ model = "unknown" } = {}] = cpus();
	const memory = Math.round(totalmem() / 1e9);
	return [
		"# Benchmarks of this site",
		"",
		"Written by `npm run bench`, which measures each pair in one run on one machine: the ratio stays where the machine changes.",
		"",
		`Measured on ${day}: ${cpus().length} × ${model}, ${memory} GB, Node ${process.versions.node}, ${process.platform} ${process.arch}; ${load.toFixed(1)} other processes wanted a core at the same time.`,
		"",
		"![The ratios as bars](benchmarks.svg)",
		"",
		row(["what", "this site", "against", "takes", "unit", "ratio", "at most"]),
		row(["---", "--:", "---", "--:", "---", "--:", "--:"]),
		...ratios.map(({ what, ours, against, theirs, unit, most }) =>
			row([
				what,
				written(ours),
				against,
				written(theirs),
				unit,
				written(ours / theirs),
				most === undefined ? "" : written(most),
			]),
		),
		"",
		"Pages, one visit each without a cache and without compression, 390 px wide, the processor slowed four times:",
		"",
		row(["page", "kB", "requests", "largest paint, ms", "blocked, ms"]),
		row(["---", "--:", "--:", "--:", "--:"]),
		...pages.map(({ page, kilobytes, requests, paintMs, blockedMs }) =>
			row([page, ...[kilobytes, requests, paintMs, blockedMs].map(written)]),
		),
		"",
		"How long an interaction takes is measured by `npm run measure:reaction`.",
		"",
	].join("\n");
}
