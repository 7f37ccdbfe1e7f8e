import { describe, expect, test } from "vitest";
import { anExperiment, type ExperimentOverrides } from "./experiment.fixture.ts";
import { allLoads, resultColumns } from "./loads.ts";
import { latencyPanels, resourcePanels, scaleOf } from "./panels.ts";
import { aRun } from "./run.fixture.ts";
import { comparedWith } from "./tie-band.ts";

function loadsOf(overrides: ExperimentOverrides) {
	return allLoads(anExperiment(overrides)).flatMap(({ loads }) => loads);
}

function latencyOf(overrides: ExperimentOverrides) {
	const loads = loadsOf(overrides);
	const [load] = loads;
	return load && latencyPanels(load, resultColumns(loads), String);
}

test("a narrow range starts at zero, a range of more than 50 is logarithmic", () => {
	expect(scaleOf([2, 100])).toEqual({ kind: "linear", from: 0, to: 100 });
	expect(scaleOf([2, 101])).toEqual({ kind: "log", from: 2, to: 101 });
	expect(scaleOf([0, 1000])).toEqual({ kind: "linear", from: 0, to: 1000 });
	expect(scaleOf([])).toEqual({ kind: "linear", from: 0, to: 1 });
});

describe("latency panels", () => {
	const runs = [
		aRun({ mesh: "none", latencies: { p50: 5, p90: 8, p99: 10 } }),
		aRun({ mesh: "none", latencies: { p50: 5, p90: 8, p99: 12 } }),
		aRun({ mesh: "none", latencies: { p50: 5, p90: 8, p99: 11 } }),
		aRun({ mesh: "istio", latencies: { p50: 6, p90: 20, p99: 30 } }),
	];

	test("have one panel for each percentile, each value in its own", () => {
		const model = latencyOf({ runs });
		expect(model?.panels.map(({ id, name }) => [id, name])).toEqual([
			["p50", "p50"],
			["p90", "p90"],
			["p99", "p99"],
		]);
		const istio = model?.rows.find(({ name }) => name === "istio");
		expect(Object.entries(istio?.values ?? {}).map(([id, { value }]) => [id, value])).toEqual([
			["p50", 6],
			["p90", 20],
			["p99", 30],
		]);
	});

	test("count from the run without a mesh: its median, and as tie its spread or 5 %", () => {
		const model = latencyOf({ runs });
		// p50: 5 % of 5 ms; p99: the repeats lie 2 ms apart, more than 5 % of 11 ms.
		expect(model?.panels.map(({ reference }) => reference)).toEqual([
			{ value: 5, margin: 0.25 },
			{ value: 8, margin: 0.4 },
			{ value: 11, margin: 2 },
		]);
		expect(model?.panels.map(({ isChosen }) => isChosen)).toEqual([false, false, true]);
	});

	test("follow the percentile and the reference a reader chose", () => {
		const model = latencyOf({ runs });
		const chosen = model && comparedWith(model, { point: "p90", over: "istio" });
		expect(chosen?.panels.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
		expect(chosen?.panels[1]?.reference).toEqual({ value: 20, margin: 1 });
	});

	test("draw no queue and no failure, and count from neither", () => {
		const saturated = { rps: 100, reached: 50 };
		const model = latencyOf({
			runs: [
				aRun({ mesh: "none", rps: 100, latencies: { p99: 10 }, labels: { saturated: "true" } }),
				aRun({ mesh: "a", ...saturated, latencies: { p99: 900 } }),
				aRun({ mesh: "b", rps: 100, errorShare: 1, latencies: { p99: 1 } }),
				aRun({ mesh: "c", rps: 100, latencies: { p99: 20 } }),
				aRun({ mesh: "d", rps: 100, latencies: { p99: 30 } }),
			],
		});
		expect(
			model?.rows.map(({ values: { p99 }, remark }) => [p99?.value, p99?.text, remark]),
		).toEqual([
			[null, "saturated", "saturated"],
			[null, "saturated", "saturated"],
			[null, "all failed", "every request failed"],
			[20, "20", null],
			[30, "30", null],
		]);
		expect(model?.panels[0]?.reference).toBeNull();
		expect(model?.panels[0]?.scale.to).toBe(30);
	});

	test("show what is not comparable, and say that it takes no part", () => {
		const model = latencyOf({ runs, notComparable: ["istio"] });
		expect(model?.rows.map(({ remark }) => remark)).toEqual([null, "not comparable"]);
		expect(model?.rows[1]?.values.p99?.value).toBe(30);
	});

	test("are not drawn of a single run or of queues alone", () => {
		expect(latencyOf({ runs: [aRun({ mesh: "a", latencies: { p99: 1 } })] })).toBeUndefined();
		const queue = (mesh: string) => aRun({ mesh, rps: 100, reached: 10, latencies: { p99: 500 } });
		expect(latencyOf({ runs: [queue("a"), queue("b")] })).toBeUndefined();
	});
});

test("processor time and memory are drawn at every rate, low and high, each under its load", () => {
	const run = (rps: number, cpu: number) => ({
		...aRun({ mesh: "istio", rps, reached: rps, latencies: { p99: 10 } }),
		resources: {
			data_plane: { cpu_mcores: cpu, mem_mb: null },
			control_plane: { cpu_mcores: null, mem_mb: 7 },
		},
	});
	const loads = loadsOf({ runs: [run(10, 20), run(99, 30), run(100, 40), run(5000, 900)] });
	const model = resourcePanels(loads, ({ words }) => words, String);
	expect(model?.panels.map(({ id }) => id)).toEqual(["data-plane-cpu", "control-plane-memory"]);
	expect(model?.rows.map(({ group, values }) => [group, values["data-plane-cpu"]?.value])).toEqual([
		["10 rps", 20],
		["99 rps", 30],
		["100 rps", 40],
		["5,000 rps", 900],
	]);
	expect(new Set(model?.rows.map(({ id }) => id)).size).toBe(4);
});

test("the headline percentiles are columns, p90 among them, and what no run gives is named", () => {
	const latencies = { p50: 1, p75: 2, p90: 3, p95: 4, p99: 5, p99_9: 6, max: 7 };
	const experiment = anExperiment({ runs: [aRun({ mesh: "istio", latencies })] });
	const columns = resultColumns(allLoads(experiment).flatMap(({ loads }) => loads));
	expect(columns.points).toEqual(["p50", "p90", "p99", "p99_9", "max"]);
	const few = anExperiment({ runs: [aRun({ mesh: "istio", latencies: { p90: 3 } })] });
	const { points, missing } = resultColumns(allLoads(few).flatMap(({ loads }) => loads));
	expect(points).toEqual(["p90"]);
	expect(missing).toContain("p99.9");
});
