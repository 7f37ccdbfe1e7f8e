import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExperiment, type ExperimentOverrides } from "./experiment.fixture.ts";
import { loadCells } from "./load.ts";
import { cpuPerThousand, loadResults, withheldLabel } from "./results.ts";
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

test("CPU is counted per thousand requests a second, from what was reached", () => {
	const run = (cpu: number | null, reached: number | null) => {
		const blank = aRun({ mesh: "a" });
		const data_plane = { cpu_mcores: cpu, mem_mb: null };
		return {
			...blank,
			resources: { ...blank.resources, data_plane },
			result: { ...blank.result, actual_qps: reached },
		};
	};
	expect(cpuPerThousand(run(300, 2000))).toBe(150);
	expect(cpuPerThousand(run(300, 500))).toBe(600);
	expect(cpuPerThousand(run(0, 500))).toBe(0);
	expect(cpuPerThousand(run(null, 500))).toBeUndefined();
	expect(cpuPerThousand(run(300, null))).toBeUndefined();
	expect(cpuPerThousand(run(300, 0))).toBeUndefined();
});

test("a row has its own load, rate and errors, and a key of its own", () => {
	const { rows } = results([
		{ ...p99("none", 10), rps: 100, reached: 100 },
		{ ...p99("a", 12), rps: 100, reached: 99, errorShare: 0.25 },
		{ ...p99("a", 14), rps: 100, reached: 97, errorShare: 0.75 },
	]);
	expect(rows.map(({ key, baseline, withheld }) => [key, baseline, withheld])).toEqual([
		["row-1", true, "is-baseline"],
		["row-2", false, undefined],
	]);
	expect(rows[1]).toMatchObject({
		asked: 100,
		reached: { value: 98, low: 97, high: 99 },
		errors: { value: 0.5, low: 0.25, high: 0.75 },
		saturated: false,
		cpuPerThousand: undefined,
	});
	expect(Object.keys(rows[1]?.latencies ?? {})).toEqual(["p99"]);
});

test("one failed repeat of two does not hide the latency, one saturated repeat withholds what is added", () => {
	const baseline = { ...p99("none", 10), rps: 100, reached: 100 };
	const failed = results([
		baseline,
		{ ...p99("a", 12), rps: 100, reached: 100, errorShare: 1 },
		{ ...p99("a", 14), rps: 100, reached: 100, errorShare: 0 },
	]).rows[1];
	expect(failed?.withheld).toBeUndefined();
	expect(failed?.latencies.p99).toMatchObject({ low: 12, high: 14 });
	const late = results([
		baseline,
		{ ...p99("a", 12), rps: 100, reached: 100 },
		{ ...p99("a", 14), rps: 100, reached: 50 },
	]).rows[1];
	expect(late).toMatchObject({ saturated: true, withheld: "saturated", added: [] });
});

test.each([
	["is-baseline", "baseline"],
	["no-baseline", "no baseline"],
	["saturated", "saturated"],
	["all-failed", "all failed"],
	["not-comparable", "not comparable"],
	[undefined, "not published"],
] as const)("a cell without what was added reads, for %s, %s", (withheld, words) => {
	expect(withheldLabel(withheld)).toBe(words);
});
