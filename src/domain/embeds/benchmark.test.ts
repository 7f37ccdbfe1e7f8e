import { expect, test } from "vitest";
import { anExperiment } from "#src/domain/benchmarks/experiment.fixture.ts";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { benchmarkEmbed } from "./benchmark.ts";

const runs = [
	aRun({ mesh: "none", rps: 100, latencies: { p99: 10 } }),
	aRun({ mesh: "istio", rps: 100, latencies: { p99: 20 } }),
	aRun({ mesh: "none", rps: 1000, latencies: { p50: 4, p99: 11 }, reached: 998.765 }),
	aRun({ mesh: "istio", rps: 1000, latencies: { p99: 22 } }),
	aRun({ mesh: "linkerd", version: "2.20", mode: "mTLS on", rps: 1000, latencies: { p99: 21 } }),
];
const figure = benchmarkEmbed(
	{ id: "test", experiment: anExperiment({ runs }) },
	new Map([["linkerd", "Linkerd"]]),
	"2026-11-28",
);
const rows = figure.chart.groups.flatMap((group) => group.rows);

test("an experiment is quoted by the load that most meshes were put under, baseline first", () => {
	expect(figure.unit).toContain("1000 requests/s");
	expect(rows.map(({ name }) => name)).toEqual(["no mesh", "istio", "Linkerd 2.20, mTLS on"]);
	expect(figure.coverage).toMatch(/^3 of 5 runs\./);
});

test("each number stands in its own column, unrounded beyond two digits, and gaps stay gaps", () => {
	expect(figure.chart.columns.map(({ name }) => name)).toEqual([
		"p50 ms",
		"p99 ms",
		"Requests/s",
		"Limits",
	]);
	expect(rows[0]?.cells.slice(0, 3).map(({ text }) => text)).toEqual(["4", "11", "998.77"]);
	expect(rows[2]?.cells.slice(0, 3).map(({ text }) => text)).toEqual(["", "21", ""]);
});
