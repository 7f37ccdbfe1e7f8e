import { expect, test } from "vitest";
import { benchmark, benchmarks } from "./benchmarks.ts";

const HEAD = [
	"Run",
	"Mesh",
	"Version",
	"Mode",
	"Scenario",
	"Target requests/s",
	"Connections",
	"Actual requests/s",
	"p50 ms",
	"p90 ms",
	"p99 ms",
	"p99.9 ms",
	"Error share",
	"Computed percentiles, between ms",
];

test("every run is a row with each number under its own head; unknown is empty, not 0", async () => {
	const table = await benchmarks.table?.();
	expect(table?.corner).toBe("Experiment");
	expect(table?.columns).toEqual(HEAD);
	expect(table?.rows.map(({ name }) => name)).toEqual([
		"newer",
		"newer",
		"newer",
		"newer",
		"older",
	]);
	expect(table?.rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
		["1", "none", "", "", "", "1000", "16", "999", "1", "", "2", "", "", ""],
		["2", "omega", "0.9", "sidecar", "mTLS", "1001", "17", "998", "3", "5", "8", "13", "0.25", ""],
	]);
});

test("an experiment is listed with its meshes, each once, without the baseline", async () => {
	const [document] = await benchmarks.documents();
	expect(document?.body.experiments).toEqual([
		{
			id: "newer",
			document: "http://localhost:4321/api/v1/benchmarks/newer.json",
			question: "Which is faster?",
			title: "A test of meshes",
			publisher: "Alpha Inc.",
			interest: "vendor",
			date: "2025-06-07",
			address: "https://example.com/benchmark",
			meshes: ["alpha", "omega"],
			runs: 4,
		},
		expect.objectContaining({ id: "older", meshes: ["omega"], runs: 1, interest: "neutral" }),
	]);
});

test("an experiment has a document of its own, with its runs in both forms", async () => {
	const [newer, older, ...others] = await benchmark.documents();
	expect(others).toEqual([]);
	expect(newer).toMatchObject({ id: "newer", body: { id: "newer" } });
	expect(older).toMatchObject({ id: "older", body: { id: "older" } });
	expect(newer?.body.experiment).toMatchObject({ runs: [{ mesh: "none" }, {}, {}, {}] });
	expect(JSON.stringify(newer?.body.smp)).toContain("newer");
});
