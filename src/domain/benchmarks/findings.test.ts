import { describe, expect, test } from "vitest";
import { anExperiment } from "./experiment.fixture.ts";
import { addedFinding, addedLabel, findingRows, loadFinding } from "./findings.ts";
import { loadCells } from "./load.ts";
import { loadResults } from "./results.ts";
import { aRun, type RunOverrides } from "./run.fixture.ts";

const nameOf = (mesh: string) => mesh.toUpperCase();
const at = (mesh: string, p99: number, p50 = p99 / 2): RunOverrides => ({
	mesh,
	latencies: { p50, p99 },
});

function results(sketches: readonly RunOverrides[]) {
	const experiment = anExperiment({ runs: sketches.map(aRun) });
	const [cell] = loadCells(experiment.runs);
	if (cell === undefined) throw new Error("no load");
	return loadResults(cell, experiment);
}

describe("what a load shows", () => {
	test("is the lowest added p99", () => {
		expect(loadFinding(results([at("none", 100), at("a", 120), at("b", 150)]), nameOf)).toBe(
			"Lowest added p99: A, +20 ms.",
		);
	});

	test("is a tie where the noise is larger than the gap", () => {
		const found = results([at("none", 100), at("a", 120), at("b", 124), at("c", 200)]);
		expect(loadFinding(found, nameOf)).toBe(
			"Lowest added p99 is a tie within 5 ms of noise: A, B.",
		);
	});

	test("names versions or modes where one mesh is listed twice", () => {
		const twice = [
			{ ...at("a", 120), mode: "sidecar" },
			{ ...at("a", 180), mode: "ambient" },
		];
		expect(loadFinding(results([at("none", 100), ...twice]), nameOf)).toBe(
			"Lowest added p99: A, sidecar, +20 ms.",
		);
	});

	test("leaves out a run with errors and names the saturated", () => {
		const found = results([
			{ ...at("none", 100), rps: 100, reached: 100 },
			{ ...at("a", 101), rps: 100, errorShare: 0.2 },
			{ ...at("b", 150), rps: 100, reached: 100 },
			{ ...at("c", 900), rps: 100, reached: 40 },
		]);
		expect(loadFinding(found, nameOf)).toBe("B adds 50 ms at p99. Saturated run: C.");
	});

	test("is nothing without a baseline", () => {
		expect(loadFinding(results([at("a", 120), at("b", 150)]), nameOf)).toBeUndefined();
	});

	test("is a sick baseline where a mesh is faster than no mesh by more than noise", () => {
		expect(loadFinding(results([at("none", 100), at("a", 90), at("b", 120)]), nameOf)).toBe(
			"A reads −10 ms at p99 against no mesh, more than noise explains: the baseline is sick, and this load shows nothing about added latency.",
		);
	});
});

describe("the finding follows what is chosen", () => {
	const rows = findingRows(
		results([at("none", 100, 40), at("a", 300, 60), at("b", 310, 90), at("c", 600, 95)]),
		nameOf,
	);

	test.each([
		["p50", undefined, "Lowest added p50: A, +20 ms."],
		["p99", "A", "Lowest p99 is a tie within 15 ms of noise: A, B."],
		["p99", "C", "Lowest p99 is a tie within 30 ms of noise: A, B."],
		["p50", "A", "Lowest p50: A; next B, +30 ms."],
		["p50", "B", "Lowest p50: A, −30 ms relative to B."],
	] as const)("%s over %s", (point, over, said) => {
		expect(addedFinding(rows, { point, over })).toBe(said);
	});

	test("and is silent where the reference lacks the percentile", () => {
		expect(addedFinding(rows, { point: "p90" })).toBeUndefined();
		expect(addedFinding(rows, { point: "p50", over: "Z" })).toBeUndefined();
	});
});

test("an added latency says whether it is a tie, and below zero that the baseline is sick", () => {
	const from = { value: 100, low: 98, high: 101 };
	expect(addedLabel(130, from, true)).toBe("+30 ×1.30");
	expect(addedLabel(95, from, true)).toBe("−5 ×0.95 tie");
	expect(addedLabel(90, from, true)).toBe("−10 ×0.90 sick baseline");
	expect(addedLabel(90, from, false)).toBe("−10 ×0.90");
});
