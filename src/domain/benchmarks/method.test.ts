import { expect, test } from "vitest";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";
import { anExperiment } from "./experiment.fixture.ts";
import {
	experimentFacts,
	measuredKinds,
	methodFacts,
	setUpSentence,
	sharedExperiments,
} from "./method.ts";
import { aRun } from "./run.fixture.ts";

const named = (id: string, runs: Parameters<typeof anExperiment>[0]["runs"]) => ({
	id,
	experiment: anExperiment({ runs }),
});
const run = (mesh: string, rps: number) => aRun({ mesh, rps, latencies: { p99: 10 } });

test("an experiment is shared when it measured both; loads that only one of them ran do not count", () => {
	const experiments = [
		named("both", [run("alpha", 100), run("beta", 100), run("alpha", 500)]),
		named("one", [run("alpha", 100)]),
	];
	const [shared, ...others] = sharedExperiments("alpha", "beta", experiments);
	expect(others).toEqual([]);
	expect(shared).toMatchObject({ experiment: { id: "both" }, loads: 1 });
	expect([shared?.a[0]?.loads, shared?.b[0]?.loads]).toEqual([2, 1]);
});

const blank = anExperiment({ runs: [] });
/** Every field known, each with a value that no other has. */
const stated: Experiment = {
	...blank,
	method: {
		...blank.method,
		load_generator: "fortio 1.60",
		loop: "constant rate",
		target_rps: [100, 2000],
		full_speed: false,
		connections: [16, 64],
		durations: ["60s", "900s"],
		payload_bytes: [0, 1024],
		protocol: "HTTP/1.1",
		repeats: "three times",
		aggregation: "median",
		mtls: true,
		no_baseline: "Left out.",
	},
	environment: {
		kubernetes_version: "1.31",
		distribution: "GKE",
		cloud: "Google Cloud",
		nodes: "3 nodes",
		cores_per_node: 8,
		memory_gb_per_node: 32,
		cpu: "Xeon",
		cni: "Cilium",
	},
};

test("every fact of method and environment is next to its name", () => {
	expect(methodFacts(stated).map(({ name, value }) => `${name}: ${value}`)).toEqual([
		"Load generator: fortio 1.60",
		"Loop: constant rate",
		"Rates asked for, rps: 100, 2,000",
		"Full speed: no",
		"Connections: 16, 64",
		"Time under load: 60s, 900s",
		"Payload, bytes: 0, 1,024",
		"Protocol: HTTP/1.1",
		"Repeats: three times",
		"How repeats became one number: median",
		"Mutual TLS: yes",
		"Why there is no baseline: Left out.",
		"Kubernetes: 1.31",
		"Distribution: GKE",
		"Where: Google Cloud",
		"Machines: 3 nodes",
		"Cores per node: 8",
		"Memory per node, GB: 32",
		"Processor: Xeon",
		"Network plug-in: Cilium",
	]);
});

test("what is unknown is left out, and a note on connections goes before their list", () => {
	expect(methodFacts(blank)).toEqual([]);
	const method = { ...blank.method, connections: [16], connections_note: "one per node" };
	expect(methodFacts({ ...blank, method })).toEqual([
		{ name: "Connections", value: "one per node" },
	]);
});

test("the set-up is a sentence for the load and one for the ground; unknown ones are left out", () => {
	expect(setUpSentence(stated)).toBe(
		"Load: fortio 1.60; constant rate; HTTP/1.1. Environment: GKE; Kubernetes 1.31; Google Cloud; 3 nodes.",
	);
	const { cloud } = stated.environment;
	const onlyCloud = { ...blank, environment: { ...blank.environment, cloud } };
	expect(setUpSentence(onlyCloud)).toBe("Environment: Google Cloud.");
	expect(setUpSentence({ ...blank, method: stated.method })).toBe(
		"Load: fortio 1.60; constant rate; HTTP/1.1.",
	);
	expect(setUpSentence(blank)).toBe("");
});

test("an experiment measured what at least one of its runs holds; other values only by themselves", () => {
	const kinds = (...runs: Parameters<typeof anExperiment>[0]["runs"]) =>
		measuredKinds(anExperiment({ runs }));
	const used = (resources: object) => ({ ...aRun({}), resources }) as ReturnType<typeof aRun>;
	const none = { cpu_mcores: null, mem_mb: null };
	expect(kinds(aRun({}))).toEqual([]);
	expect(kinds(aRun({ latencies: { p50: 1 } }))).toEqual(["latency"]);
	expect(kinds(aRun({ latencies: { p99: 1 } }))).toEqual(["latency"]);
	expect(kinds(aRun({ latencies: { max: 1 } }))).toEqual([]);
	expect(kinds(aRun({ reached: 5 }), aRun({ errorShare: 0 }))).toEqual(["throughput", "errors"]);
	expect(kinds(used({ data_plane: { cpu_mcores: null, mem_mb: 4 }, control_plane: none }))).toEqual(
		["data-plane"],
	);
	expect(kinds(used({ data_plane: none, control_plane: { cpu_mcores: 4, mem_mb: null } }))).toEqual(
		["control-plane"],
	);
	expect(kinds(aRun({ labels: { pods: "3" } }))).toEqual(["other"]);
	expect(kinds(aRun({ labels: { pods: "3" }, reached: 5 }))).toEqual(["throughput"]);
});

test("an experiment is filtered by what it measured, who published it, and when", () => {
	const runs = [aRun({}), aRun({ mesh: "alpha", reached: 5 }), aRun({ mesh: "alpha" })];
	const setUps = [
		{ mesh: "alpha", mode: null, data_plane: "ebpf", layer: null, mtls: null },
	] as const;
	const facts = (more: object) =>
		experimentFacts({ id: "one", experiment: anExperiment({ runs, ...more }) }, "2026-11-23");
	expect(facts({ setUps, date: "2025-01-01" })).toEqual({
		id: "one",
		mesh: ["alpha"],
		mode: ["ebpf"],
		interest: "neutral",
		measured: ["throughput"],
		only: ["baseline", "independent", "recent"],
	});
	expect(facts({}).only).toEqual(["baseline", "independent"]);
	expect(facts({ runs: [aRun({ mesh: "alpha" })], date: "2019-01-01" }).only).toEqual([
		"independent",
	]);
	for (const interest of ["vendor", "commissioned", "project"])
		expect(facts({ interest }).only).toEqual(["baseline"]);
	expect(facts({ interest: "specification" }).only).toEqual(["baseline", "independent"]);
});

test("an experiment whose runs of a mesh cannot be read is shared by neither", () => {
	const one = named("one", [run("alpha", 100), run("beta", 200)]);
	expect(sharedExperiments("alpha", "beta", [one])).toMatchObject([{ loads: 0 }]);
	expect(sharedExperiments("beta", "alpha", [one])[0]?.a[0]?.experiment.id).toBe("one");
	expect(sharedExperiments("alpha", "gamma", [one])).toEqual([]);
});
