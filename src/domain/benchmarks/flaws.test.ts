import { describe, expect, it } from "vitest";
import { aRun } from "./a-run.ts";
import { anExperiment } from "./an-experiment.ts";
import { experimentConflicts } from "./experiment-conflicts.ts";

const measured = (id: string, ...p99s: readonly (readonly [string, number, number?])[]) => ({
	id,
	experiment: anExperiment({
		publisher: id,
		runs: p99s.map(([mesh, p99, rps]) => aRun({ mesh, rps: rps ?? 100, latencies: { p99 } })),
	}),
});

describe("experimentConflicts", () => {
	it("states a pair that two experiments put in different order", () => {
		const [conflict, ...rest] = experimentConflicts([
			measured("vendor", ["none", 10], ["istio", 40], ["linkerd", 20]),
			measured("thesis", ["istio", 30], ["linkerd", 45]),
		]);
		expect(rest).toEqual([]);
		expect(conflict?.meshes).toEqual(["istio", "linkerd"]);
		expect(conflict?.verdicts).toMatchObject([
			{ experiment: "vendor", lower: "linkerd", firstLower: 0, secondLower: 1, ties: 0 },
			{ experiment: "thesis", lower: "istio", firstLower: 1, secondLower: 0, ties: 0 },
		]);
	});

	it("does not take a tie for a disagreement", () => {
		const experiments = [
			measured("one", ["none", 100], ["istio", 104], ["linkerd", 101]),
			measured("two", ["none", 10], ["istio", 20], ["linkerd", 45]),
		];
		expect(experimentConflicts(experiments)).toEqual([]);
	});

	it("goes by most loads within an experiment and keeps the count of ties", () => {
		const mixed = measured(
			"mixed",
			["istio", 50, 1],
			["linkerd", 20, 1],
			["istio", 50, 2],
			["linkerd", 49, 2],
		);
		const [conflict] = experimentConflicts([
			mixed,
			measured("other", ["istio", 1], ["linkerd", 9]),
		]);
		expect(conflict?.verdicts[0]).toMatchObject({ lower: "linkerd", secondLower: 1, ties: 1 });
	});

	it("does not compare across loads", () => {
		expect(
			experimentConflicts([
				measured("one", ["istio", 50, 1], ["linkerd", 20, 2]),
				measured("two", ["istio", 5, 1], ["linkerd", 20, 1]),
			]),
		).toEqual([]);
	});
});
