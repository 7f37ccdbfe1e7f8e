/**
 * The columns of the tables of runs.
 *
 * @module
 */

import { computedWords, LATENCY_POINTS } from "#src/domain/benchmarks/latency.ts";
import { loadOf, protocolWord } from "#src/domain/benchmarks/load.ts";
import type { ShownTable } from "#src/domain/text/table.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** One value of a run as published, for tables and files that show everything. */
export type RunColumn = {
	/** Name with its unit, for people. */
	readonly name: string;
	/** Name for a file. */
	readonly key: string;
	readonly text: boolean;
	readonly read: (run: SmpRun) => string | number | null;
};

function words(name: string, key: string, read: RunColumn["read"]): RunColumn {
	return { name, key, text: true, read };
}

function number(name: string, key: string, read: RunColumn["read"]): RunColumn {
	return { name, key, text: false, read };
}

const IDENTITY: readonly RunColumn[] = [
	words("Version", "mesh_version", ({ mesh_version }) => mesh_version),
	words("Mode", "mode", ({ mode }) => mode),
	words("Scenario", "scenario", ({ scenario }) => scenario),
	words("Protocol", "protocol", (run) => protocolWord(loadOf(run).protocol) ?? null),
	words("Loop", "loop", ({ loop }) => loop),
	number("Connections", "connections", (run) => loadOf(run).connections),
	words("Duration", "duration", ({ config }) => config.duration),
	words("Started", "start_time", ({ result }) => result.start_time),
];

const OUTCOME: readonly RunColumn[] = [
	number("Requests", "requests", ({ requests }) => requests),
	number("Error share", "error_share", ({ errors }) => errors.share),
	words("Codes", "error_codes", ({ errors }) => codesOf(errors.codes)),
	number("Asked, rps", "target_rps", (run) => loadOf(run).rps),
	number("Reached, rps", "actual_qps", ({ result }) => result.actual_qps),
	...LATENCY_POINTS.map((point) =>
		number(
			`${point.replace("_", ".")}, ms`,
			`${point}_ms`,
			(run) => run.result.latencies_ms[point],
		),
	),
	words("Computed, between ms", "computed_percentiles", computedWords),
	number("Mean, ms", "average_ms", ({ result }) => result.latencies_ms.average),
];

const USED: readonly RunColumn[] = (["data_plane", "control_plane"] as const).flatMap((plane) => {
	const name = plane === "data_plane" ? "Data plane" : "Control plane";
	return [
		number(`${name} CPU, mcores`, `${plane}_cpu_mcores`, (run) => run.resources[plane].cpu_mcores),
		number(`${name} memory, MB`, `${plane}_mem_mb`, (run) => run.resources[plane].mem_mb),
	];
});

/** Every column a run can fill, percentiles before the mean. */
export const RUN_COLUMNS: readonly RunColumn[] = [...IDENTITY, ...OUTCOME, ...USED];

/** The columns at least one of the runs fills. */
export function runColumns(runs: readonly SmpRun[]): readonly RunColumn[] {
	return RUN_COLUMNS.filter(({ read }) => runs.some((run) => read(run) !== null));
}

function codesOf(codes: SmpRun["errors"]["codes"]): string | null {
	if (codes === null) return null;
	return Object.entries(codes)
		.map(([code, count]) => `${code}: ${count}`)
		.join(", ");
}

/** What the source gives beyond SMP's fields, with names made readable. */
export function labelsOf(
	run: SmpRun,
): readonly { readonly name: string; readonly value: string }[] {
	const labels = { ...run.config.labels, ...run.mesh_config?.labels, ...run.result.labels };
	return Object.entries(labels).map(([key, value]) => ({ name: key.replaceAll("_", " "), value }));
}

/**
 * Every run of an experiment as a plain table, a line each; what was not published is empty.
 *
 * All columns are there in every table, so that files of several experiments can be put together.
 */
export function experimentTable({ runs }: Experiment): ShownTable {
	return {
		corner: "mesh",
		columns: [...RUN_COLUMNS.map(({ key }) => key), "labels", "read_from"],
		rows: runs.map((run) => ({
			name: run.mesh,
			cells: [
				...RUN_COLUMNS.map(({ read }) => String(read(run) ?? "")),
				labelsOf(run)
					.map(({ name, value }) => `${name}: ${value}`)
					.join("; "),
				run.read_from ?? "",
			],
		})),
	};
}
