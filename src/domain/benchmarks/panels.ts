/**
 * The bar panels of loads: latency by percentile with what is a tie, processor time and memory.
 *
 * @module
 */

import { FIRST_COMPARISON, type NameOf, rowName } from "#src/domain/benchmarks/findings.ts";
import { pointWord } from "#src/domain/benchmarks/latency.ts";
import type { ExperimentLoad, ResultColumns } from "#src/domain/benchmarks/loads.ts";
import type { Spread } from "#src/domain/benchmarks/noise.ts";
import type { LoadResults, ResultRow } from "#src/domain/benchmarks/results.ts";
import { comparedWith } from "#src/domain/benchmarks/tie-band.ts";
import type {
	Panel,
	PanelRow,
	PanelsModel,
	PanelValue,
} from "#src/domain/figures/measured-models.ts";
import { formatNumber } from "#src/domain/text/numbers.ts";

type Value = {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly of: (row: ResultRow) => Spread | undefined;
	/** Time in a queue is not the mesh's latency, so saturation is written, not drawn. */
	readonly isLatency?: boolean;
};

/**
 * The latency of one load, a panel for each percentile; `undefined` where fewer than two rows
 * show more than a queue.
 */
export function latencyPanels(
	results: LoadResults,
	columns: Pick<ResultColumns, "points">,
	nameOf: NameOf,
): PanelsModel | undefined {
	const values = columns.points.map(
		(point): Value => ({
			id: point,
			name: pointWord(point),
			unit: "ms",
			of: ({ latencies }) => latencies[point],
			isLatency: true,
		}),
	);
	const measured = results.rows.filter(
		({ latencies, saturated }) => !saturated && values.some(({ id }) => id in latencies),
	);
	if (measured.length < 2) return undefined;
	const model = panelsOf([{ load: results, group: null }], values, nameOf);
	return model && comparedWith(model, FIRST_COMPARISON);
}

/** What both planes used under all loads, whatever their rate; `undefined` where nothing was published. */
export function resourcePanels(
	loads: readonly ExperimentLoad[],
	groupOf: (load: ExperimentLoad) => string,
	nameOf: NameOf,
): PanelsModel | undefined {
	const groups = loads.map((load) => ({ load, group: loads.length > 1 ? groupOf(load) : null }));
	return panelsOf(groups, USED, nameOf);
}

/** Rate and cost per 1,000 requests are in the tables: here a rate is the load that groups the rows. */
const USED: readonly Value[] = [
	{
		id: "data-plane-cpu",
		name: "Data plane CPU",
		unit: "millicores",
		of: ({ dataPlane }) => dataPlane.cpu,
	},
	{
		id: "data-plane-memory",
		name: "Data plane memory",
		unit: "MB",
		of: ({ dataPlane }) => dataPlane.memory,
	},
	{
		id: "control-plane-cpu",
		name: "Control plane CPU",
		unit: "millicores",
		of: ({ controlPlane }) => controlPlane.cpu,
	},
	{
		id: "control-plane-memory",
		name: "Control plane memory",
		unit: "MB",
		of: ({ controlPlane }) => controlPlane.memory,
	},
];

type Group = { readonly load: LoadResults; readonly group: string | null };

function panelsOf(
	groups: readonly Group[],
	values: readonly Value[],
	nameOf: NameOf,
): PanelsModel | undefined {
	const all = groups.flatMap(({ load }) => load.rows);
	const given = values.filter(({ of }) => all.some((row) => of(row) !== undefined));
	if (given.length === 0) return undefined;
	const rows = groups.flatMap(({ load, group }, at) =>
		load.rows
			.filter((row) => given.some(({ of, isLatency }) => isLatency || of(row) !== undefined))
			.map(
				(row): PanelRow => ({
					id: groups.length > 1 ? `load-${at + 1}-${row.key}` : row.key,
					name: rowName(row, nameOf, load.rows),
					group,
					isBaseline: row.baseline,
					remark: remarkOf(row),
					values: Object.fromEntries(given.map((value) => [value.id, panelValue(value, row)])),
				}),
			),
	);
	return {
		kind: "panels",
		rowsAre: "Run",
		panels: given.map(({ id, name, unit }) => panel({ id, name, unit }, rows)),
		rows,
	};
}

function panel(head: Pick<Panel, "id" | "name" | "unit">, rows: readonly PanelRow[]): Panel {
	const drawn = rows.flatMap(({ values }) => {
		const { value, low, high } = values[head.id] ?? {};
		return [value, low, high].filter((number) => typeof number === "number");
	});
	return { ...head, scale: scaleOf(drawn), reference: null, isChosen: false };
}

function panelValue({ of, isLatency = false }: Value, row: ResultRow): PanelValue {
	const none = { value: null, low: null, high: null };
	if (isLatency && row.withheld === "all-failed") return { ...none, text: "all failed" };
	if (isLatency && row.saturated) return { ...none, text: "saturated" };
	const spread = of(row);
	if (spread === undefined) return { ...none, text: "" };
	const { value, low, high } = spread;
	return { value, low, high, text: formatNumber(value) };
}

function remarkOf({ withheld, saturated, badges }: ResultRow): string | null {
	if (withheld === "all-failed") return "every request failed";
	if (withheld === "not-comparable") return "not comparable";
	if (saturated) return "saturated";
	return badges.includes("errors") ? "errors" : null;
}

/** Beyond this range a bar from zero hides the small values, and a logarithmic scale shows them. */
const WIDEST_LINEAR_RANGE = 50;

/** A scale that holds all values: from zero, or logarithmic where they lie more than 50 times apart. */
export function scaleOf(values: readonly number[]): Panel["scale"] {
	const [lowest, highest] = [Math.min(...values, Infinity), Math.max(...values, 0)];
	if (values.length === 0 || highest === 0) return { kind: "linear", from: 0, to: 1 };
	const isWide = lowest > 0 && highest / lowest > WIDEST_LINEAR_RANGE;
	return isWide
		? { kind: "log", from: lowest, to: highest }
		: { kind: "linear", from: 0, to: highest };
}
