import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExperiment, type ExperimentOverrides } from "./experiment.fixture.ts";
import { loadCells } from "./load.ts";
import { loadResults } from "./results.ts";
import { aRun, type RunOverrides } from "./run.fixture.ts";

function results(sketches: readonly RunOverrides[], more: Partial<ExperimentOverrides> = {}) {
	const experiment = anExperiment({ runs: sketches.map(aRun), ...more });
	const [cell] = loadCells(experiment.runs);
	if (cell === undefined) throw new Error("A test needs a run.");
	return loadResults(cell, experiment);
}

const p99 = (mesh: string, value: number): RunOverrides => ({ mesh, latencies: { p99: value } });

describe("a result table", () => {
	test("has the baseline on top wherever the source puts it", () => {
		const { rows } = results([p99("istio", 12), p99("none", 10), p99("linkerd", 11)]);
		expect(rows.map(({ mesh }) => mesh)).toEqual(["none", "istio", "linkerd"]);
	});

	test("shows repeats as their median with lowest and highest, never as a mean", () => {
		const { rows } = results([p99("none", 10), p99("a", 11), p99("a", 30), p99("a", 12)]);
		expect(rows[1]?.latencies.p99).toEqual({ value: 12, low: 11, high: 30, count: 3 });
		expect(rows[1]?.added).toMatchObject([{ percentile: "p99", addedMs: 2, factor: 1.2 }]);
	});

	test("calls a gap within 5 % of the baseline a tie", () => {
		const { rows } = results([p99("none", 100), p99("a", 104), p99("b", 106)]);
		expect(rows.map(({ added }) => added[0]?.tie)).toEqual([undefined, true, false]);
	});

	test.each([
		["no-baseline", [p99("a", 11)], {}],
		[
			"saturated",
			[
				{ ...p99("a", 11), rps: 100, reached: 60 },
				{ ...p99("none", 10), rps: 100 },
			],
			{},
		],
		["all-failed", [{ ...p99("a", 11), errorShare: 1 }, p99("none", 10)], {}],
		["not-comparable", [p99("a", 11), p99("none", 10)], { notComparable: ["a"] }],
	] as const)("gives no overhead and says why: %s", (withheld, sketches, more) => {
		const row = results(sketches, more).rows.find(({ mesh }) => mesh === "a");
		expect(row).toMatchObject({ withheld, added: [] });
	});

	test("shows no latency when every request failed", () => {
		const { rows } = results([{ ...p99("a", 11), errorShare: 1 }]);
		expect(rows[0]?.latencies).toEqual({});
	});

	test("the baseline over itself adds nothing, whatever it is", () => {
		fc.assert(
			fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (value) => {
				const { rows } = results([p99("none", value), p99("a", value)]);
				expect(rows[1]?.added).toMatchObject([{ addedMs: 0, factor: 1, tie: true }]);
			}),
		);
	});
});
