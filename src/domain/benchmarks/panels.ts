/**
 * The bar panels of one load: latency, processor time, memory.
 *
 * @module
 */

import { type NameOf, rowName } from "#src/domain/benchmarks/findings.ts";
import { pointWord } from "#src/domain/benchmarks/latency.ts";
import type { ResultColumns } from "#src/domain/benchmarks/loads.ts";
import type { Spread } from "#src/domain/benchmarks/noise.ts";
import type { LoadResults, ResultRow } from "#src/domain/benchmarks/results.ts";

/** One row of a bar panel; `state` is the reason why it has no bar. */
export type PanelBar = {
	readonly name: string;
	readonly spread: Spread | undefined;
	readonly baseline: boolean;
	readonly state: string | undefined;
};

/** One measured value of all rows, drawn on a scale of its own. */
export type Panel = {
	readonly title: string;
	readonly unit: string;
	readonly bars: readonly PanelBar[];
};

type Value = {
	readonly title: string;
	readonly unit: string;
	readonly of: (row: ResultRow) => Spread | undefined;
	/** Time in a queue is not the mesh's latency, so saturation is written, not drawn. */
	readonly isLatency?: boolean;
};

/** The panels of one load: a percentile each, then throughput and what the mesh used. */
export function loadPanels(
	results: LoadResults,
	columns: ResultColumns,
	nameOf: NameOf,
): readonly Panel[] {
	const latency = columns.points.map(
		(point): Value => ({
			title: pointWord(point),
			unit: "ms",
			of: ({ latencies }) => latencies[point],
			isLatency: true,
		}),
	);
	const values = [...latency, ...USED].filter(({ of }) => results.rows.some((row) => of(row)));
	return values.map(({ title, unit, of, isLatency }) => ({
		title,
		unit,
		bars: results.rows
			.filter((row) => isLatency || of(row) !== undefined)
			.map((row) => ({
				name: rowName(row, nameOf, results.rows),
				spread: of(row),
				baseline: row.baseline,
				state: isLatency ? stateOf(row) : undefined,
			})),
	}));
}

/** At a few requests a second CPU is what idling costs, and says nothing about 1,000. */
const LEAST_RATE = 100;

const USED: readonly Value[] = [
	{ title: "Rate reached", unit: "rps", of: ({ reached }) => reached },
	{ title: "Data plane CPU", unit: "millicores", of: ({ dataPlane }) => dataPlane.cpu },
	{
		title: "Data plane CPU",
		unit: "millicores per 1,000 rps",
		of: ({ cpuPerThousand, reached }) =>
			(reached?.value ?? 0) < LEAST_RATE ? undefined : cpuPerThousand,
	},
	{ title: "Data plane memory", unit: "MB", of: ({ dataPlane }) => dataPlane.memory },
	{ title: "Control plane CPU", unit: "millicores", of: ({ controlPlane }) => controlPlane.cpu },
	{ title: "Control plane memory", unit: "MB", of: ({ controlPlane }) => controlPlane.memory },
];

function stateOf({ saturated, withheld }: ResultRow): string | undefined {
	if (withheld === "all-failed") return "every request failed";
	return saturated ? "saturated: a queue, not drawn" : undefined;
}

/** A scale for a chart: where a value stands between 0 and 1, and which values to mark. */
export type AxisScale = {
	readonly kind: "linear" | "log";
	readonly at: (value: number) => number;
	readonly ticks: readonly number[];
};

/** Beyond this range a bar from zero hides the small values, and a logarithmic scale shows them. */
const WIDEST_LINEAR_RANGE = 50;

/**
 * A scale that holds all values: linear from zero, logarithmic where they lie more than 50 times
 * apart and none of them is zero.
 */
export function axisScale(values: readonly number[]): AxisScale {
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	const isWide = lowest > 0 && highest / lowest > WIDEST_LINEAR_RANGE;
	return isWide ? logScale(lowest, highest) : linearScale(highest);
}

/** A logarithmic scale with a tick at each 1, 2 and 5 of a decade, fewer where there are many. */
export function logScale(lowest: number, highest: number): AxisScale {
	const [from, to] = [Math.log10(lowest), Math.log10(Math.max(highest, lowest * 1.01))];
	const decades = Array.from(
		{ length: Math.ceil(to) - Math.floor(from) + 1 },
		(_, index) => 10 ** (Math.floor(from) + index),
	);
	const steps = to - from > 2.5 ? [1] : [1, 2, 5];
	const marks = decades.flatMap((decade) => steps.map((step) => step * decade));
	return {
		kind: "log",
		at: (value) => (Math.log10(value) - from) / (to - from),
		ticks: marks.map(rounded).filter((mark) => mark >= lowest && mark <= highest),
	};
}

function linearScale(highest: number): AxisScale {
	const top = highest > 0 ? highest : 1;
	const rough = 10 ** Math.floor(Math.log10(top));
	const step = [rough / 5, rough / 2, rough, rough * 2].find((each) => top / each <= 5) ?? top;
	const count = Math.floor(top / step);
	return {
		kind: "linear",
		at: (value) => value / top,
		ticks: Array.from({ length: count + 1 }, (_, index) => rounded(index * step)),
	};
}

function rounded(value: number): number {
	return Number(value.toPrecision(6));
}
