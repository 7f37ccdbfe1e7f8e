import { expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { measuredCost } from "./measured-cost.ts";
import { aRun } from "./run.fixture.ts";

const run = (mesh: string, p99: number, mode?: string) =>
	aRun({ mesh, rps: 100, latencies: { p99 }, ...(mode && { mode }) });
const named = (id: string, date: string | undefined, runs: readonly ReturnType<typeof run>[]) => ({
	id,
	experiment: anExperiment({ runs, ...(date !== undefined && { date }) }),
});
const meshes = [
	{ id: "alpha", name: "Alpha" },
	{ id: "beta", name: "Beta" },
];

test("recent experiments are listed separately; what none compares with no mesh is named", () => {
	const cost = measuredCost(
		meshes,
		[
			named("new", "2025-06", [run("none", 10), run("alpha", 14, "ambient"), run("gamma", 11)]),
			named("old", "2022-06", [run("none", 10), run("beta", 12)]),
			named("undated", undefined, [run("none", 10), run("beta", 12)]),
			named("no-baseline", "2026-01", [run("beta", 12)]),
		],
		"2026-11-28",
	);
	expect(cost.experiments.map(({ id, rows }) => [id, rows])).toEqual([
		[
			"new",
			[{ name: "Alpha, ambient", added: "+4 ms (×1.40)", cpu: undefined, memory: undefined }],
		],
	]);
	expect(cost.unmeasured).toEqual(["Beta"]);
	expect(cost.withoutCpu).toEqual(["Alpha", "Beta"]);
});

test("CPU and memory are given from the lowest to the highest run, also without a baseline", () => {
	const sized = (cpu: number, memory: number | null) => {
		const one = run("beta", 12);
		const data_plane = { cpu_mcores: cpu, mem_mb: memory };
		return { ...one, resources: { ...one.resources, data_plane } };
	};
	const cost = measuredCost(
		meshes,
		[named("new", "2026-01", [sized(361, null), sized(467.4, null)])],
		"2026-11-28",
	);
	expect(cost.experiments.map(({ rows }) => rows)).toEqual([
		[{ name: "Beta", added: undefined, cpu: "361 to 467", memory: undefined }],
	]);
	expect([cost.unmeasured, cost.withoutCpu, cost.withoutMemory]).toEqual([
		["Alpha", "Beta"],
		["Alpha"],
		["Alpha", "Beta"],
	]);
});
