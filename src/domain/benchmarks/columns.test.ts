import { expect, test } from "vitest";
import { tableCsv } from "#src/domain/text/table.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { experimentTable, labelsOf, RUN_COLUMNS, runColumns } from "./columns.ts";
import { anExperiment } from "./experiment.fixture.ts";
import { aRun } from "./run.fixture.ts";

test("every run is a line, unknown is empty and no cell becomes a formula", () => {
	const run = aRun({
		mesh: "istio",
		mode: "=1+1",
		latencies: { p50: 0.25 },
		labels: { pods: "3" },
	});
	const [head = "", line = ""] = tableCsv(experimentTable(anExperiment({ runs: [run] }))).split(
		"\r\n",
	);
	const cells = Object.fromEntries(head.split(",").map((name, at) => [name, line.split(",")[at]]));
	expect(cells).toMatchObject({
		mesh: "istio",
		mode: "'=1+1",
		p50_ms: "0.25",
		p99_ms: "",
		labels: "pods: 3",
	});
});

/** A run of which everything is known, each value another one. */
const whole: SmpRun = {
	mesh: "istio",
	mesh_version: "1.30",
	mode: "ambient",
	scenario: "ingress",
	config: {
		clients: [{ load_generator: "k6", protocol: "PROTOCOL_GRPC", connections: 16, rps: 2000 }],
		duration: "60s",
	},
	result: {
		start_time: "2026-01-02T03:04:05Z",
		end_time: "2026-01-02T03:05:05Z",
		actual_qps: 1990.5,
		latencies_ms: {
			min: 1,
			average: 20,
			p50: 2,
			p75: 3,
			p90: 4,
			p95: 5,
			p99: 6,
			p99_9: 7,
			p99_99: 8,
			max: 9,
		},
		computed_percentiles: { p95: { computed: true, from_ms: 4.5, to_ms: 5.5 } },
		labels: { node_pool: "a" },
	},
	requests: 119_430,
	errors: { share: 0.25, codes: { "200": 3, "503": 1 } },
	loop: "open",
	resources: {
		data_plane: { cpu_mcores: 11, mem_mb: 12 },
		control_plane: { cpu_mcores: 13, mem_mb: 14 },
	},
	read_from: "table",
};

test("each column has its own value of the run", () => {
	expect(RUN_COLUMNS.map(({ name, key, read }) => [name, key, read(whole)])).toEqual([
		["Version", "mesh_version", "1.30"],
		["Mode", "mode", "ambient"],
		["Scenario", "scenario", "ingress"],
		["Protocol", "protocol", "gRPC"],
		["Loop", "loop", "open"],
		["Connections", "connections", 16],
		["Duration", "duration", "60s"],
		["Started", "start_time", "2026-01-02T03:04:05Z"],
		["Requests", "requests", 119_430],
		["Error share", "error_share", 0.25],
		["Codes", "error_codes", "200: 3, 503: 1"],
		["Asked, rps", "target_rps", 2000],
		["Reached, rps", "actual_qps", 1990.5],
		["min, ms", "min_ms", 1],
		["p50, ms", "p50_ms", 2],
		["p75, ms", "p75_ms", 3],
		["p90, ms", "p90_ms", 4],
		["p95, ms", "p95_ms", 5],
		["p99, ms", "p99_ms", 6],
		["p99.9, ms", "p99_9_ms", 7],
		["p99.99, ms", "p99_99_ms", 8],
		["max, ms", "max_ms", 9],
		["Computed, between ms", "computed_percentiles", "p95 4.5 to 5.5"],
		["Mean, ms", "average_ms", 20],
		["Data plane CPU, mcores", "data_plane_cpu_mcores", 11],
		["Data plane memory, MB", "data_plane_mem_mb", 12],
		["Control plane CPU, mcores", "control_plane_cpu_mcores", 13],
		["Control plane memory, MB", "control_plane_mem_mb", 14],
	]);
	expect(RUN_COLUMNS.filter(({ text }) => text).map(({ key }) => key)).toEqual([
		...["mesh_version", "mode", "scenario", "protocol", "loop", "duration", "start_time"],
		...["error_codes", "computed_percentiles"],
	]);
});

test("a table has the columns that any of its runs fills", () => {
	const keys = (...runs: readonly SmpRun[]) => runColumns(runs).map(({ key }) => key);
	expect(keys(aRun({}), aRun({ mode: "ambient" }), aRun({ errorShare: 0 }))).toEqual([
		"mode",
		"error_share",
	]);
	expect(keys()).toEqual([]);
});

test("a file of all runs begins with the mesh and ends with labels and where it was read", () => {
	const { corner, columns, rows } = experimentTable(anExperiment({ runs: [whole, aRun({})] }));
	expect([corner, columns[0], ...columns.slice(-3)]).toEqual([
		"mesh",
		"mesh_version",
		"control_plane_mem_mb",
		"labels",
		"read_from",
	]);
	expect(rows.map(({ name, cells }) => [name, ...cells.slice(-3)])).toEqual([
		["istio", "14", "node pool: a", "table"],
		["none", "", "", ""],
	]);
});

test("labels of the result go before those of the mesh and of what was asked", () => {
	const config = { ...whole.config, labels: { one_key: "asked", node_pool: "asked" } };
	const mesh_config = { labels: { node_pool: "mesh", of_mesh: "mesh" } };
	expect(labelsOf({ ...whole, config, mesh_config } as SmpRun)).toEqual([
		{ name: "one key", value: "asked" },
		{ name: "node pool", value: "a" },
		{ name: "of mesh", value: "mesh" },
	]);
});
