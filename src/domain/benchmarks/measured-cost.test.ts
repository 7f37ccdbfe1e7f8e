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

test("recent experiments stand each for itself; what none compares with no mesh is named", () => {
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
		["new", [{ name: "Alpha, ambient", added: "+4 ms (×1.40)" }]],
	]);
	expect(cost.unmeasured).toEqual(["Beta"]);
});
