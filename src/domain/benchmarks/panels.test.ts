import fc from "fast-check";
import { expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { allLoads, resultColumns } from "./loads.ts";
import { axisScale, loadPanels, logScale } from "./panels.ts";
import { aRun } from "./run.fixture.ts";

test("a narrow range starts at zero, a range of more than 50 is logarithmic", () => {
	expect(axisScale([2, 100]).kind).toBe("linear");
	expect(axisScale([2, 101]).kind).toBe("log");
	expect(axisScale([0, 1000]).kind).toBe("linear");
});

test("a linear scale puts zero at the start and half at the middle", () => {
	const { at, ticks } = axisScale([8, 10]);
	expect([at(0), at(5), at(10)]).toEqual([0, 0.5, 1]);
	expect(ticks).toEqual([0, 2, 4, 6, 8, 10]);
});

test("a logarithmic scale marks round values inside its range", () => {
	expect(logScale(3, 60).ticks).toEqual([5, 10, 20, 50]);
	expect(logScale(0.7, 5000).ticks).toEqual([1, 10, 100, 1000]);
});

test("every value lies on its scale, and larger values lie further", () => {
	const values = fc.array(fc.double({ min: 0.001, max: 1e7, noNaN: true }), { minLength: 1 });
	fc.assert(
		fc.property(values, (found) => {
			const { at } = axisScale(found);
			const sorted = found.toSorted((one, other) => one - other).map(at);
			expect(sorted.every((place) => place >= -1e-9 && place <= 1 + 1e-9)).toBe(true);
			expect(sorted).toEqual(sorted.toSorted((one, other) => one - other));
		}),
	);
});

/** Processor time of a data plane that served some requests a second. */
function cpuTitles(reached: number): readonly string[] {
	const run = (mesh: string) => ({
		...aRun({ mesh, reached, latencies: { p99: 10 } }),
		resources: {
			data_plane: { cpu_mcores: 50, mem_mb: null },
			control_plane: { cpu_mcores: null, mem_mb: null },
		},
	});
	const experiment = anExperiment({ runs: [run("none"), run("istio")] });
	const loads = allLoads(experiment).flatMap(({ loads: all }) => all);
	const columns = resultColumns(loads);
	return loads.flatMap((load) => loadPanels(load, columns, String)).map(({ unit }) => unit);
}

test("processor time per 1,000 requests is shown from 100 requests a second on, not below", () => {
	const unit = "millicores per 1,000 rps";
	expect(cpuTitles(99)).not.toContain(unit);
	expect(cpuTitles(100)).toContain(unit);
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
