import { expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { sharedExperiments } from "./method.ts";
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
