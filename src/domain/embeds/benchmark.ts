/**
 * An experiment as an embeddable table.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { runBadges } from "#src/domain/benchmarks/badges.ts";
import { fullestCell, type LoadCell, loadCells } from "#src/domain/benchmarks/load.ts";
import { isSaturated } from "#src/domain/benchmarks/noise.ts";
import type { EmbedFigure, TableModel } from "#src/domain/embeds/embed.ts";
import { counted } from "#src/domain/text/words.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

const MOST_RUNS = 24;

/**
 * One published experiment: its runs under the load most meshes were put under, baseline first.
 *
 * Numbers as published, nothing averaged; what limits a run is shown next to it.
 *
 * @param names - Names of entries by id.
 */
export function benchmarkEmbed(
	{ id, experiment }: NamedExperiment,
	names: ReadonlyMap<string, string>,
	day: string,
): EmbedFigure<TableModel> {
	const { question, provenance, runs, comparability } = experiment;
	const cell = fullestCell(loadCells(runs), isSaturated);
	const all = cell === undefined ? [] : [...cell.baselines, ...cell.meshed];
	const shown = all.slice(0, MOST_RUNS);
	return {
		id: `benchmark-${id}`,
		topic: question,
		title: question,
		takeaway: `${provenance.publisher} (${provenance.interest}${provenance.date ? `, ${provenance.date}` : ""}): ${provenance.title}.`,
		unit: `Latency in ms, requests per second, under ${cell === undefined ? "no load that is stated" : loadLabel(cell)}.`,
		coverage: `${shown.length} of ${counted(runs.length, "run")}. ${comparability}`,
		source: provenance.address,
		day,
		home: `/performance/${id}/`,
		chart: {
			kind: "table",
			rowsAre: "Run",
			columns: COLUMNS.map(({ id: column, name }) => ({ id: column, name })),
			groups: [
				{
					name: "",
					rows: shown.map((run, at) => ({
						id: `run-${at + 1}`,
						name: runName(run, names),
						cells: COLUMNS.map(({ of }) => ({ text: written(of(run)) })).map((given, column) =>
							column === COLUMNS.length - 1
								? { text: runBadges(run, experiment).join(", ").replaceAll("-", " ") }
								: given,
						),
					})),
				},
			],
		},
	};
}

const COLUMNS: readonly {
	readonly id: string;
	readonly name: string;
	readonly of: (run: SmpRun) => number | null;
}[] = [
	{ id: "p50", name: "p50 ms", of: ({ result }) => result.latencies_ms.p50 },
	{ id: "p99", name: "p99 ms", of: ({ result }) => result.latencies_ms.p99 },
	{ id: "rate", name: "Requests/s", of: ({ result }) => result.actual_qps },
	{ id: "limits", name: "Limits", of: () => null },
];

function loadLabel({ load }: LoadCell): string {
	const parts = [
		load.rps === null ? undefined : `${load.rps} requests/s`,
		load.connections === null ? undefined : counted(load.connections, "connection"),
		load.scenario ?? undefined,
	].filter((part) => part !== undefined);
	return parts.join(", ") || "a load the source does not state";
}

function runName({ mesh, mesh_version, mode }: SmpRun, names: ReadonlyMap<string, string>): string {
	const name = mesh === "none" ? "no mesh" : (names.get(mesh) ?? mesh);
	return [[name, mesh_version].filter(Boolean).join(" "), mode].filter(Boolean).join(", ");
}

function written(value: number | null): string {
	if (value === null) return "";
	return String(Math.round(value * 100) / 100);
}
