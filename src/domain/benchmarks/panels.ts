import { type NameOf, rowName } from "./load-finding.ts";
import type { LoadResults, ResultRow } from "./load-results.ts";
import { pointWord } from "./point-word.ts";
import type { ResultColumns } from "./result-columns.ts";
import type { Spread } from "./spread.ts";

/** One row of a bar panel; `state` says why it is no bar. */
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
