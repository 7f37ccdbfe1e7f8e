import { siteAddress } from "#src/api/resource.ts";
import { experiments } from "#src/catalog/benchmarks.ts";
import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { computedWords } from "#src/domain/benchmarks/latency.ts";
import { smpExperiment } from "#src/domain/smp/write.ts";
import { benchmarksDocument, oneBenchmarkDocument } from "#src/schema/api/benchmarks-document.ts";
import type { Resource } from "../resource.ts";

/** The published experiments, without their runs; the table has the runs. */
export const benchmarks: Resource = {
	id: "benchmarks",
	title: "Benchmarks",
	description:
		"Published experiments with publisher and interest. The table has a row for each run.",
	path: "/api/v1/benchmarks.json",
	schema: benchmarksDocument,
	documents: async () => [{ body: { experiments: (await experiments()).map(listed) } }],
	table: async () => ({
		corner: "Experiment",
		columns: RUN_COLUMNS,
		rows: (await experiments()).flatMap(runRows),
	}),
};

/** One document for each experiment. */
export const benchmark: Resource = {
	id: "benchmark",
	title: "One benchmark",
	description: "One experiment with all its runs, also as Service Mesh Performance messages.",
	path: "/api/v1/benchmarks/{id}.json",
	schema: oneBenchmarkDocument,
	documents: async () =>
		(await experiments()).map(({ id, experiment }) => ({
			id,
			body: { id, experiment, smp: smpExperiment(id, experiment) },
		})),
};

function listed({ id, experiment: { question, provenance, runs } }: NamedExperiment) {
	const { title, publisher, interest, date, address } = provenance;
	const meshes = [...new Set(runs.map(({ mesh }) => mesh))].filter((mesh) => mesh !== "none");
	const document = siteAddress(`/api/v1/benchmarks/${id}.json`);
	const told = { question, title, publisher, interest, date, address };
	return { id, document, ...told, meshes: meshes.toSorted(), runs: runs.length };
}

const RUN_COLUMNS = [
	"Run",
	"Mesh",
	"Version",
	"Mode",
	"Scenario",
	"Target requests/s",
	"Connections",
	"Actual requests/s",
	"p50 ms",
	"p90 ms",
	"p99 ms",
	"p99.9 ms",
	"Error share",
	"Computed percentiles, between ms",
];

function runRows({ id, experiment }: NamedExperiment) {
	return experiment.runs.map((run, at) => {
		const [client] = run.config.clients;
		const { actual_qps: rate, latencies_ms: latency } = run.result;
		const words = [run.mesh, run.mesh_version, run.mode, run.scenario];
		const numbers = [client?.rps, client?.connections, rate];
		const measured = [latency.p50, latency.p90, latency.p99, latency.p99_9, run.errors.share];
		const computed = computedWords(run);
		const cells = [at + 1, ...words, ...numbers, ...measured, computed];
		return { name: id, cells: cells.map((value) => (value ?? "").toString()) };
	});
}
