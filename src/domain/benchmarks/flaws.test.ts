import { describe, expect, it } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { experimentConflicts, runFlaws } from "./flaws.ts";
import { aRun, type RunOverrides } from "./run.fixture.ts";

const messages = (overrides: RunOverrides) =>
	runFlaws(aRun(overrides)).map(({ message }) => message);

describe("runFlaws", () => {
	it.each([
		[
			"a median above p90",
			{ latencies: { p50: 239.7, p90: 226.6, p99: 414.4 } },
			"p50 is 239.7 ms, above p90 with 226.6 ms.",
		],
		[
			"a percentile above the maximum, whatever lies between is unknown",
			{ latencies: { p50: 5, max: 4 } },
			"p50 is 5 ms, above max with 4 ms.",
		],
		[
			"more requests than were asked for",
			{ rps: 1000, reached: 1051 },
			"actual_qps 1051 is 5 % above the rate asked for.",
		],
		[
			"an end before the start",
			{ start: "2024-01-01T00:00:01Z", end: "2024-01-01T00:00:00.5Z" },
			"start_time 2024-01-01T00:00:01Z is after end_time 2024-01-01T00:00:00.5Z.",
		],
		[
			"seconds in place of milliseconds",
			{ latencies: { p99: 0.005 } },
			"p99 is 0.005 ms, faster than any network: is it written in seconds?",
		],
		[
			"nanoseconds in place of milliseconds",
			{ latencies: { p99: 5_000_000 } },
			"p99 is 5000000 ms, longer than a client waits: are these micro- or nanoseconds?",
		],
	] as const)("names %s", (_words, overrides, message) =>
		expect(messages(overrides)).toEqual([message]),
	);

	it.each([
		["percentiles in order", { latencies: { min: 1, p50: 2, p75: 2, p99: 9, max: 9 } }],
		["neighbours that crossed by rounding", { latencies: { p95: 1004, p99: 1000 } }],
		["5 % above the target", { rps: 1000, reached: 1050 }],
		["a fast echo", { latencies: { p50: 0.3, p99: 0.5, max: 0.9 } }],
		["a queue of minutes", { latencies: { p99: 264_000, max: 370_000 } }],
		["a known flaw", { latencies: { p50: 9, p90: 8 }, labels: { known_flaw: "as printed" } }],
	] as const)("says nothing about %s", (_words, overrides) =>
		expect(messages(overrides)).toEqual([]),
	);
});

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
