import { expect, test } from "vitest";
import { aRun } from "#src/domain/smp/a-run.ts";
import { anExperiment } from "#src/domain/smp/an-experiment.ts";
import { addedRange } from "./added-range.ts";
import { meshResults } from "./mesh-results.ts";

const run = (mesh: string, rps: number, p99: number) => aRun({ mesh, rps, latencies: { p99 } });
const range = (runs: readonly ReturnType<typeof run>[]) =>
	meshResults("alpha", [{ id: "one", experiment: anExperiment({ runs }) }]).map(addedRange);

test("one load is one value, several are told from the lowest to the highest", () => {
	const one = [run("none", 100, 10), run("alpha", 100, 14)];
	expect(range(one)).toEqual(["+4 ms (×1.40)"]);
	expect(range([...one, run("none", 500, 10), run("alpha", 500, 30)])).toEqual([
		"+4 ms (×1.40) to +20 ms (×3.00)",
	]);
});

test("without a baseline nothing is told", () => {
	expect(range([run("alpha", 100, 14)])).toEqual(["–"]);
});
