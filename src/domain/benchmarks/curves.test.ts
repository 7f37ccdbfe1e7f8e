import { expect, test } from "vitest";
import { percentileCurves } from "./curves.ts";
import { anExperiment } from "./experiment.fixture.ts";
import { loadCells } from "./load.ts";
import { loadResults } from "./results.ts";
import { aRun } from "./run.fixture.ts";

const latencies = { p50: 1, p90: 2, p95: 3, p99: 5, p99_9: 9, max: 40 };

function curves(runs: readonly ReturnType<typeof aRun>[]) {
	const experiment = anExperiment({ runs });
	const [cell] = loadCells(experiment.runs);
	return cell === undefined ? [] : percentileCurves(loadResults(cell, experiment).rows);
}

test("a percentile is placed by its nines, and the slowest request is not a percentile", () => {
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
