import { expect, test } from "vitest";
import { aRun } from "#src/domain/smp/a-run.ts";
import { anExperiment } from "#src/domain/smp/an-experiment.ts";
import { meshResults } from "./mesh-results.ts";

const run = (mesh: string, rps: number, p99: number) => aRun({ mesh, rps, latencies: { p99 } });

test("loads stand as lowest and highest, never as one number", () => {
	const experiment = anExperiment({
		runs: [run("none", 10, 100), run("a", 10, 150), run("none", 20, 100), run("a", 20, 130)],
	});
	expect(meshResults("a", [{ id: "one", experiment }])).toMatchObject([
		{ loads: 2, compared: 2, lowest: { addedMs: 30 }, highest: { addedMs: 50 } },
	]);
});

test("a mesh nobody measured has no results, and one without a baseline no added p99", () => {
	const experiment = anExperiment({ runs: [run("a", 10, 150)] });
	const named = [{ id: "one", experiment }];
	expect(meshResults("b", named)).toEqual([]);
	expect(meshResults("a", named)).toMatchObject([{ loads: 1, compared: 0, lowest: undefined }]);
});
