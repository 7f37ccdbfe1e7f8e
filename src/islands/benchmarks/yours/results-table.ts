import { badgeLabel } from "#src/domain/benchmarks/badges.ts";
import { loadFinding, type NameOf, rowName } from "#src/domain/benchmarks/findings.ts";
import { type ComparedPoint, computedBounds, pointWord } from "#src/domain/benchmarks/latency.ts";
import { allLoads } from "#src/domain/benchmarks/loads.ts";
import { localExperiment, NO_DETAILS } from "#src/domain/benchmarks/local-experiment.ts";
import { type LoadResults, type ResultRow, withheldLabel } from "#src/domain/benchmarks/results.ts";
import {
	formatDifference,
	formatFactor,
	formatNumber,
	formatShare,
} from "#src/domain/text/numbers.ts";
import { element } from "#src/islands/page/element.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

const ALONE = "Nothing else was run at this load, so there is nothing to compare it with.";

/** The runs by load, each load a table, with what it shows at p99. */
export function localTables(runs: readonly SmpRun[], nameOf: NameOf): readonly HTMLElement[] {
	const scenarios = allLoads(localExperiment(NO_DETAILS, runs));
	return scenarios.flatMap(({ scenario, loads }) =>
		loads.flatMap((load) => {
			const words = [scenario, load.words].filter(Boolean).join(": ");
			const finding = loadFinding(load, nameOf) ?? (load.rows.length === 1 ? ALONE : "");
			return [resultsTable(load, nameOf, words), element("p", finding, { class: "finding" })];
		}),
	);
}

const POINTS = ["p50", "p90", "p99", "p99_9", "max"] as const satisfies readonly ComparedPoint[];
const HEAD = [
	"Mesh",
	"Errors",
	"Reached, rps",
	...POINTS.map((point) => `${pointWord(point)}, ms`),
];

/** One load as a table, the baseline on top, with a bar behind each latency. */
export function resultsTable(
	{ rows }: LoadResults,
	nameOf: (mesh: string) => string,
	caption: string,
): HTMLElement {
	const table = element("table", "", { class: "results" });
	const head = element("tr");
	for (const name of [...HEAD, "Added p99"]) head.append(element("th", name, { scope: "col" }));
	const top = element("thead");
	top.append(head);
	const body = element("tbody");
	const longest = new Map(POINTS.map((point) => [point, highest(rows, point)]));
	body.append(...rows.map((row) => line(row, rowName(row, nameOf, rows), longest)));
	table.append(element("caption", caption), top, body);
	const frame = element("section", "", { class: "scroll", "aria-label": caption, tabindex: "0" });
	frame.append(table);
	return frame;
}

function highest(rows: readonly ResultRow[], point: ComparedPoint): number {
	return Math.max(0, ...rows.map(({ latencies }) => latencies[point]?.value ?? 0));
}

function line(
	row: ResultRow,
	name: string,
	longest: ReadonlyMap<ComparedPoint, number>,
): HTMLElement {
	const made = element("tr", "", row.baseline ? { class: "baseline" } : {});
	const head = element("th", name, { scope: "row" });
	const badges = row.badges.map((badge) => badgeLabel(badge).label).join(", ");
	const more = [row.version, row.mode, badges].filter(Boolean).join(", ");
	head.append(" ", element("span", more, { class: "quiet" }));
	made.append(head, cell(row.errors ? formatShare(row.errors.value) : "–"), cell(rate(row)));
	for (const point of POINTS) made.append(latencyCell(row, point, longest.get(point) ?? 0));
	made.append(cell(added(row)));
	return made;
}

function cell(text: string): HTMLElement {
	return element("td", text, { class: "number" });
}

function rate({ reached, asked }: ResultRow): string {
	const got = reached ? formatNumber(reached.value) : "–";
	return asked === null ? got : `${got} of ${formatNumber(asked)}`;
}

function latencyCell(row: ResultRow, point: ComparedPoint, longest: number): HTMLElement {
	const spread = row.latencies[point];
	if (spread === undefined) return cell("–");
	const bounds = computedBounds(row.runs, point);
	const made = cell(`${bounds ? "≈ " : ""}${formatNumber(spread.value)}`);
	if (bounds)
		made.title = `computed: between ${formatNumber(bounds.fromMs)} and ${formatNumber(bounds.toMs)} ms`;
	const bar = element("span", "", { class: "length" });
	bar.style.width = `${row.saturated || longest === 0 ? 0 : (100 * spread.value) / longest}%`;
	made.append(bar);
	return made;
}

function added(row: ResultRow): string {
	const p99 = row.added.find(({ percentile }) => percentile === "p99");
	if (p99 === undefined) return withheldLabel(row.withheld);
	const ratio = p99.factor === undefined ? "" : ` ${formatFactor(p99.factor)}`;
	return `${formatDifference(p99.addedMs)} ms${ratio}${p99.tie ? " tie" : p99.sick ? " sick baseline" : ""}`;
}
