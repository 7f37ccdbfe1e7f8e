import { describe, expect, test } from "vitest";
import {
	anExperiment,
	type ExperimentOverrides,
} from "#src/domain/benchmarks/experiment.fixture.ts";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { chartTable } from "#src/domain/figures/chart-table.ts";
import { benchmarkFigures, drawnExperiment } from "./benchmarks.ts";

const at = (rps: number, mesh: string, p99: number, more = {}) =>
	aRun({ mesh, rps, latencies: { p50: 1, p75: 2, p90: 3, p95: 4, p99 }, ...more });

function figuresOf(overrides: ExperimentOverrides) {
	const experiment = anExperiment(overrides);
	const found = benchmarkFigures(drawnExperiment({ id: "lab", experiment }, String, "2026-11-28"));
	return new Map(found.map((figure) => [figure.id, figure]));
}

describe("the load an experiment is quoted by", () => {
	test("is not the least loaded one: of equal loads the highest rate that is not saturated", () => {
		const figures = figuresOf({
			runs: [
				...[at(10, "none", 5), at(10, "a", 6)],
				...[at(1000, "none", 5), at(1000, "a", 9)],
				...[at(9000, "none", 5), at(9000, "a", 90, { reached: 100 })],
			],
		});
		expect(figures.get("latency-lab")?.home).toBe("/performance/lab/#load-2");
		expect(figures.get("latency-lab")?.title).toBe("a adds 4 ms at p99.");
		expect(figures.get("percentiles-lab")?.home).toBe("/performance/lab/#load-2");
	});

	test("is the one most meshes were put under, however low", () => {
		const figures = figuresOf({
			runs: [
				...[at(10, "none", 5), at(10, "a", 6), at(10, "b", 7)],
				...[at(1000, "none", 5), at(1000, "a", 9)],
			],
		});
		expect(figures.get("latency-lab")?.home).toBe("/performance/lab/#load-1");
	});
});

test("ties, queues and what must not be compared are said in words", () => {
	const figure = figuresOf({
		runs: [
			...[at(10, "none", 100), at(10, "a", 101), at(10, "b", 103)],
			...[at(10, "c", 500), at(10, "d", 900, { reached: 1 })],
		],
		notComparable: ["c"],
	}).get("latency-lab");
	expect(figure?.title).toBe("All tie at p99, within 5 ms of noise.");
	expect(figure?.takeaway).toMatch(/^Saturated run: d\. Not comparable with the others: c\. /);
});

test("a load without a run without a mesh claims no added latency", () => {
	const figure = figuresOf({ runs: [at(10, "a", 1), at(10, "b", 2)] }).get("latency-lab");
	expect(figure?.title).toBe("No run without a mesh: no added latency is known");
});

test("the table of the bars holds each percentile in its own column, and words where none is drawn", () => {
	const figure = figuresOf({
		runs: [at(10, "none", 5), at(10, "a", 6), at(10, "d", 9, { reached: 1 })],
	}).get("latency-lab");
	const { columns, rows } = chartTable(figure?.chart ?? { kind: "lives", rows: [] });
	expect(columns.map(({ name }) => name)).toEqual([
		...["Run", "p50, ms", "p90, ms", "p99, ms"],
		"Takes no part",
	]);
	expect(rows.map(({ values }) => values)).toEqual([
		["No mesh", 1, 3, 5, null],
		["a", 1, 3, 6, null],
		["d", "saturated", "saturated", "saturated", "saturated"],
	]);
});

test("the table of the curves holds each percentile in its own column, without the slowest", () => {
	const figure = figuresOf({ runs: [at(10, "none", 5), at(10, "a", 6)] }).get("percentiles-lab");
	const { columns, rows } = chartTable(figure?.chart ?? { kind: "lives", rows: [] });
	expect(columns.map(({ id }) => id)).toEqual(["name", "p50", "p75", "p90", "p95", "p99"]);
	expect(rows[1]?.values).toEqual(["a", 1, 2, 3, 4, 6]);
});

test("costs are one figure over all loads, titled by who used what", () => {
	const used = (run: ReturnType<typeof aRun>, cpu: number, memory: number | null) => ({
		...run,
		resources: {
			data_plane: { cpu_mcores: cpu, mem_mb: memory },
			control_plane: { cpu_mcores: null, mem_mb: null },
		},
	});
	const figures = figuresOf({
		runs: [at(10, "none", 5), used(at(10, "a", 6), 7, 8), used(at(20, "b", 9), 3, null)],
		interest: "vendor",
		date: "2025-06-01",
	});
	expect(figures.get("resources-lab")).toMatchObject({
		topic: "Processor time and memory: Which is faster?",
		title: "What a and b used: data plane CPU and data plane memory",
		takeaway: "A laboratory (vendor of what was measured, 1 June 2025), 2 rows under 2 loads.",
		coverage: "3 of 3 runs. within this file only",
		source: "https://example.com/benchmark",
		home: "/performance/lab/#resources",
		day: "2026-11-28",
	});
	const one = figuresOf({ runs: [at(10, "none", 5), used(at(10, "a", 6), 7, 8)] });
	expect(one.get("resources-lab")?.takeaway).toBe(
		"A laboratory (independent (sells no mesh)), 1 row under 1 load.",
	);
	expect(figuresOf({ runs: [at(10, "none", 5)] }).has("resources-lab")).toBe(false);
});

test("a figure of one load counts the runs it shows and says the load with its scenario", () => {
	const scenario = { scenario: "ingress" };
	const figure = figuresOf({
		runs: [
			...[at(10, "none", 5, scenario), at(10, "a", 9, scenario), at(10, "a", 9, scenario)],
			at(500, "a", 9, scenario),
		],
	}).get("latency-lab");
	expect(figure?.coverage).toMatch(/^3 of 4 runs\. /);
	expect(figure?.takeaway).toBe(
		"A laboratory (independent (sells no mesh)), under ingress: 10 rps.",
	);
	expect(figure?.topic).toBe("Latency by percentile: Which is faster?");
});

test("curves are titled by their deepest percentile, failures are named, and too few points have none", () => {
	const failed = at(10, "b", 7, { errorShare: 1 });
	const figures = figuresOf({ runs: [at(10, "none", 5), at(10, "a", 60), failed] });
	expect(figures.get("percentiles-lab")?.title).toBe("a adds 55 ms at p99.");
	expect(figures.get("percentiles-lab")?.takeaway).toMatch(
		/^Every request failed: b\. A laboratory/,
	);
	const bare = figuresOf({
		runs: ["none", "a"].map((mesh) => aRun({ mesh, rps: 10, latencies: { p99: 5 } })),
	});
	expect(bare.has("percentiles-lab")).toBe(false);
	expect(bare.has("latency-lab")).toBe(true);
});
