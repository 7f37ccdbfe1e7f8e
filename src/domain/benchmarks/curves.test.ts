import fc from "fast-check";
import { expect, test } from "vitest";
import { percentileCurves, spreadLabels } from "./curves.ts";
import { anExperiment } from "./experiment.fixture.ts";
import { loadCells } from "./load.ts";
import { loadResults } from "./results.ts";
import { aRun } from "./run.fixture.ts";

test("labels that are far apart stay where they are", () => {
	expect(spreadLabels([80, 10, 40], 15, 300)).toEqual([80, 10, 40]);
});

test("labels at one place move apart in their order, and back from the edge", () => {
	expect(spreadLabels([10, 10, 10], 15, 300)).toEqual([10, 25, 40]);
	expect(spreadLabels([295, 299], 15, 300)).toEqual([285, 300]);
});

test("no two labels are ever closer than the gap, and none stands beyond the edge", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (wanted) => {
			const placed = spreadLabels(wanted, 15, 300).toSorted((one, other) => one - other);
			expect(placed.every((at) => at <= 300)).toBe(true);
			for (const [index, at] of placed.entries()) {
				if (index > 0) expect(at - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(15);
			}
		}),
	);
});

const latencies = { p50: 1, p90: 2, p95: 3, p99: 5, p99_9: 9, max: 40 };

function curves(runs: readonly ReturnType<typeof aRun>[]) {
	const experiment = anExperiment({ runs });
	const [cell] = loadCells(experiment.runs);
	return cell === undefined ? [] : percentileCurves(loadResults(cell, experiment).rows);
}

test("a percentile stands by its nines, and the slowest request is none", () => {
	const [first] = curves([aRun({ latencies }), aRun({ mesh: "a", latencies })]);
	expect(first?.points.map(({ nines }) => Number(nines.toFixed(3)))).toEqual([
		0.301, 1, 1.301, 2, 3,
	]);
});

test("few percentiles, a single run or a queue make no curve", () => {
	expect(curves([aRun({ latencies })])).toEqual([]);
	expect(curves([aRun({ latencies: { p50: 1 } }), aRun({ mesh: "a", latencies })])).toEqual([]);
	const saturated = aRun({ mesh: "a", latencies, labels: { saturated: "true" } });
	expect(curves([aRun({ latencies }), saturated])).toEqual([]);
});
