import { expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { allLoads, experimentLoads, resultColumns } from "./loads.ts";
import { aRun, type RunOverrides } from "./run.fixture.ts";

const loads = (...runs: readonly RunOverrides[]) =>
	allLoads(anExperiment({ runs: runs.map(aRun) }));
const words = (...runs: readonly RunOverrides[]) =>
	loads(...runs).flatMap((one) => one.loads.map(({ id, words: said }) => `${id} ${said}`));

test("loads are numbered through all scenarios, which keep the order of the source", () => {
	const found = loads(
		{ mesh: "a", scenario: "ingress", rps: 10 },
		{ mesh: "a", scenario: "pod", rps: 10 },
		{ mesh: "a", scenario: "ingress", rps: 2000, connections: 1 },
		{ mesh: "a", rps: 10 },
	);
	expect(
		found.map(({ scenario, loads: own }) => [
			scenario,
			own.map(({ id, words: said }) => [id, said]),
		]),
	).toEqual([
		[
			"ingress",
			[
				["load-1", "10 rps"],
				["load-3", "2,000 rps, 1 connection"],
			],
		],
		["pod", [["load-2", "10 rps"]]],
		[undefined, [["load-4", "10 rps"]]],
	]);
});

test("the protocol is said only where loads differ in it", () => {
	const [http, grpc] = ["PROTOCOL_HTTP", "PROTOCOL_GRPC"] as const;
	expect(
		words({ mesh: "a", rps: 1, protocol: http }, { mesh: "a", rps: 2, protocol: http }),
	).toEqual(["load-1 1 rps", "load-2 2 rps"]);
	expect(
		words({ mesh: "a", rps: 1, protocol: http }, { mesh: "a", rps: 1, protocol: grpc }),
	).toEqual(["load-1 1 rps, HTTP", "load-2 1 rps, gRPC"]);
});

test("an experiment without a single percentile is a table and has no loads to compare", () => {
	const experiment = (latencies: RunOverrides["latencies"]) =>
		anExperiment({
			runs: [aRun({ mesh: "a" }), aRun({ mesh: "b", ...(latencies && { latencies }) })],
		});
	expect(experimentLoads(experiment({ average: 3, min: 1 }))).toEqual([]);
	expect(experimentLoads(experiment({ p75: 3 }))).toHaveLength(1);
});

test("columns are what a row fills; what no row fills is said", () => {
	const columnsOf = (...runs: readonly ReturnType<typeof aRun>[]) =>
		resultColumns(allLoads(anExperiment({ runs })).flatMap((one) => one.loads));
	const all = {
		errors: false,
		rate: false,
		dataPlaneCpu: false,
		dataPlaneMemory: false,
		controlPlaneCpu: false,
		controlPlaneMemory: false,
	};
	expect(columnsOf(aRun({ mesh: "a", latencies: { p75: 2 } }))).toEqual({
		...all,
		points: [],
		missing: [
			...["p50", "p90", "p99", "p99.9", "the slowest request"],
			...["errors", "the achieved rate"],
			...["CPU of the data plane", "memory of the data plane"],
			...["CPU of the control plane", "memory of the control plane"],
		],
	});
	const used = {
		...aRun({ mesh: "a", latencies: { p50: 1, p99_9: 5 }, errorShare: 0 }),
		resources: {
			data_plane: { cpu_mcores: null, mem_mb: 50 },
			control_plane: { cpu_mcores: 7, mem_mb: null },
		},
	};
	expect(columnsOf(used, aRun({ mesh: "b", latencies: { max: 9 } }))).toEqual({
		...all,
		errors: true,
		dataPlaneMemory: true,
		controlPlaneCpu: true,
		points: ["p50", "p99_9", "max"],
		missing: [
			...["p90", "p99", "the achieved rate"],
			...["CPU of the data plane", "memory of the control plane"],
		],
	});
	expect(columnsOf(aRun({ mesh: "a", rps: 5 })).rate).toBe(true);
	expect(columnsOf(aRun({ mesh: "a", reached: 5 })).rate).toBe(true);
});
