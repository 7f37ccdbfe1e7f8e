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
function embedded(given = runs) {
	const figure = benchmarkEmbed(
		{ id: "test", experiment: anExperiment({ runs: given, date: "2025-06" }) },
		new Map([["linkerd", "Linkerd"]]),
		"2026-11-28",
	);
	return { figure, rows: figure.chart.groups.flatMap((group) => group.rows) };
}

test("an experiment is quoted by the load that most meshes were put under, baseline first", () => {
	const { figure, rows } = embedded();
	expect(figure.unit).toContain("1000 requests/s");
	expect(rows.map(({ name }) => name)).toEqual(["no mesh", "istio", "Linkerd 2.20, mTLS on"]);
	expect(figure.coverage).toMatch(/^3 of 5 runs\./);
});

test("each number is in its own column, unrounded beyond two digits, and gaps stay gaps", () => {
	const { figure, rows } = embedded();
	expect(figure.chart.columns.map(({ name }) => name)).toEqual([
		"p50 ms",
		"p99 ms",
		"Requests/s",
		"Limits",
	]);
	expect(rows[0]?.cells.slice(0, 3).map(({ text }) => text)).toEqual(["4", "11", "998.77"]);
	expect(rows[2]?.cells.slice(0, 3).map(({ text }) => text)).toEqual(["", "21", ""]);
});

test("who published it is shown with what limits each run; a load that is not stated is mentioned", () => {
	const { figure } = embedded();
	expect(figure.takeaway).toBe("A laboratory (neutral, 2025-06): A test of meshes.");
	expect([figure.id, figure.home]).toEqual(["benchmark-test", "/performance/test/"]);
	const slow = aRun({ mesh: "istio", rps: 10, connections: 4, reached: 1, loop: "closed" });
	const limited = embedded([{ ...slow, scenario: "ingress" }]);
	expect(limited.rows[0]?.cells[3]?.text).toBe("saturated, closed loop");
	expect(limited.figure.unit).toContain("under 10 requests/s, 4 connections, ingress.");
	expect(embedded([aRun({})]).figure.unit).toContain("under a load the source does not state.");
	expect(embedded([]).figure.unit).toContain("under no load that is stated.");
	expect(embedded([]).rows).toEqual([]);
});

test("at most twenty-four runs are quoted", () => {
	const many = Array.from({ length: 30 }, (_, at) => aRun({ mesh: `m${at}`, rps: 5 }));
	const { figure, rows } = embedded(many);
	expect(rows).toHaveLength(24);
	expect(figure.coverage).toMatch(/^24 of 30 runs\./);
	expect([rows[0]?.id, rows[23]?.id]).toEqual(["run-1", "run-24"]);
});
