import { describe, expect, test } from "vitest";
import {
	anExperiment,
	type ExperimentOverrides,
} from "#src/domain/benchmarks/experiment.fixture.ts";
import { aRun, type RunOverrides } from "#src/domain/benchmarks/run.fixture.ts";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import type { Rule } from "#src/lint/rule.ts";
import { benchmarkAboveTarget } from "./benchmark-above-target.ts";
import { benchmarkBaseline } from "./benchmark-baseline.ts";
import { benchmarkDuplicateRun } from "./benchmark-duplicate-run.ts";
import { benchmarkMesh } from "./benchmark-mesh.ts";
import { benchmarkMixedLoads } from "./benchmark-mixed-loads.ts";
import { benchmarkPercentileOrder } from "./benchmark-percentile-order.ts";
import { benchmarkProvenance } from "./benchmark-provenance.ts";
import { benchmarkTimeOrder } from "./benchmark-time-order.ts";
import { benchmarkUnitSlip } from "./benchmark-unit-slip.ts";

const run = (overrides: RunOverrides = {}) => ({ ...aRun(overrides), read_from: "raw file" });
const base = run({ latencies: { p99: 10 } });

/** What a rule says of an experiment, without the name of the file in front. */
function saysOf(rule: Rule, overrides: ExperimentOverrides) {
	const catalog = catalogWith({
		"content/meshes/istio.yaml": {},
		"content/proxies/envoy.yaml": {},
		"data/benchmarks/lab.yaml": anExperiment(overrides),
	});
	return messages(rule, catalog).map((text) => text.replace("data/benchmarks/lab.yaml ", ""));
}

const says = (rule: Rule, ...runs: ExperimentOverrides["runs"]) => saysOf(rule, { runs });

describe("benchmark-baseline", () => {
	test("asks for a run without a mesh, or for the reason", () => {
		const runs = [run({ mesh: "istio" })];
		expect(says(benchmarkBaseline, ...runs)).toMatchInlineSnapshot(`
			[
			  "runs (key): lab.yaml has no baseline: no run with "mesh: none". Add the run without a mesh, or add method.no_baseline with the reason.",
			]
		`);
		expect(
			saysOf(benchmarkBaseline, { runs, noBaseline: "Only overheads are published." }),
		).toEqual([]);
		expect(says(benchmarkBaseline, base, ...runs)).toEqual([]);
	});
});

describe("benchmark-duplicate-run", () => {
	test("finds a run filed twice and a result under two names", () => {
		const start = "2024-01-01T00:00:00Z";
		const first = run({ mesh: "istio", start, latencies: { p99: 10 } });
		expect(says(benchmarkDuplicateRun, base, first, first)).toMatchInlineSnapshot(`
			[
			  "runs.2 (value): Run 3 in lab.yaml (istio) is run 2 again. Delete one of them; of repeats, give each its start_time.",
			]
		`);
		expect(says(benchmarkDuplicateRun, first, { ...first, mesh: "envoy" })).toHaveLength(1);
		expect(
			says(benchmarkDuplicateRun, run({ mesh: "istio" }), run({ mesh: "istio" })),
		).toHaveLength(1);
	});

	test("accepts repeats that started at another time, and other loads", () => {
		const at = (start: string, rps: number) => run({ mesh: "istio", start, rps });
		const runs = [
			at("2024-01-01T00:00:00Z", 1),
			at("2024-01-01T01:00:00Z", 1),
			at("2024-01-01T00:00:00Z", 2),
		];
		expect(
			says(benchmarkDuplicateRun, ...runs.map((each, index) => ({ ...each, requests: index }))),
		).toHaveLength(1);
		expect(says(benchmarkDuplicateRun, ...runs.slice(0, 2))).toEqual([]);
		const without = (p99: number) => run({ mesh: "istio", latencies: { p99 } });
		expect(says(benchmarkDuplicateRun, without(8), without(9))).toEqual([]);
	});
});

test("benchmark-percentile-order names both percentiles", () => {
	const flawed = run({ mesh: "istio", latencies: { p50: 239.7, p90: 226.6 } });
	expect(says(benchmarkPercentileOrder, flawed)).toMatchInlineSnapshot(`
		[
		  "runs.0.result.latencies_ms.p50 (value): p50 is 239.7 ms, above p90 with 226.6 ms. (istio in lab.yaml) Compare both with the source. If the source has it like this, keep it and note it in the run's label known_flaw.",
		]
	`);
	const known = run({
		mesh: "istio",
		latencies: { p50: 9, p90: 8 },
		labels: { known_flaw: "As printed." },
	});
	expect(says(benchmarkPercentileOrder, known, base)).toEqual([]);
});

test("benchmark-above-target allows 5 %", () => {
	expect(says(benchmarkAboveTarget, run({ rps: 100, reached: 106 }))).toMatchInlineSnapshot(`
		[
		  "runs.0.result.actual_qps (value): actual_qps 106 is 6 % above the rate asked for. (none, 100 rps in lab.yaml) Compare both rates with the source; the rps of several clients add up. If the source has it like this, keep it and note it in the run's label known_flaw.",
		]
	`);
	expect(says(benchmarkAboveTarget, run({ rps: 100, reached: 105 }))).toEqual([]);
});

test("benchmark-time-order puts the start before the end", () => {
	const [early, late] = ["2024-01-01T00:00:00Z", "2024-01-01T00:01:00Z"];
	expect(says(benchmarkTimeOrder, run({ start: late, end: early }))).toMatchInlineSnapshot(`
		[
		  "runs.0.result.end_time (value): start_time 2024-01-01T00:01:00Z is after end_time 2024-01-01T00:00:00Z. (none in lab.yaml) Look at the time zones: both are UTC here. If the source has it like this, keep it and note it in the run's label known_flaw.",
		]
	`);
	expect(says(benchmarkTimeOrder, run({ start: early, end: late }))).toEqual([]);
});

test("benchmark-unit-slip asks for the unit at 0.005 ms and at 5,000,000 ms", () => {
	expect(says(benchmarkUnitSlip, run({ latencies: { p99: 0.005 } }))).toHaveLength(1);
	expect(says(benchmarkUnitSlip, run({ latencies: { p99: 5_000_000 } }))).toMatchInlineSnapshot(`
		[
		  "runs.0.result.latencies_ms.p99 (value): p99 is 5000000 ms, longer than a client waits: are these micro- or nanoseconds? (none in lab.yaml) Write milliseconds. If the source has it like this, keep it and note it in the run's label known_flaw.",
		]
	`);
});

describe("benchmark-mixed-loads", () => {
	test("wants a baseline under the same load, if there is one at all", () => {
		const fast = run({ mesh: "istio", rps: 1000 });
		expect(says(benchmarkMixedLoads, run({ rps: 500 }), fast)).toMatchInlineSnapshot(`
			[
			  "runs.1 (value): No baseline in lab.yaml ran under the load of istio, 1000 rps. Compare scenario, protocol, connections and rps with the run without a mesh.",
			]
		`);
		expect(says(benchmarkMixedLoads, fast)).toEqual([]);
		const runs = [run({ rps: 500 }), fast];
		expect(saysOf(benchmarkMixedLoads, { runs, notComparable: ["istio"] })).toEqual([]);
	});

	test("keeps open and closed loops apart", () => {
		const runs = [run({ loop: "open" }), run({ mesh: "istio", loop: "closed" })];
		expect(says(benchmarkMixedLoads, ...runs)).toMatchInlineSnapshot(`
			[
			  "runs.1.loop (value): istio in lab.yaml has a loop that is closed, none under the same load one that is open. Latencies of two kinds of loop are not comparable; give them two scenarios.",
			]
		`);
	});
});

test("benchmark-provenance asks where a run was read and what a vendor gains", () => {
	const runs = [aRun({ mesh: "istio" })];
	expect(saysOf(benchmarkProvenance, { runs, interest: "vendor" })).toMatchInlineSnapshot(`
		[
		  "runs.0 (value): istio in lab.yaml has no read_from. Write read_from: raw file, table, text, figure or secondary.",
		  "provenance.interest (value): lab.yaml has the interest "vendor", but not what the publisher gains. Add provenance.interest_note.",
		]
	`);
	expect(says(benchmarkProvenance, base)).toEqual([]);
});

test("benchmark-mesh knows entries of every kind and none", () => {
	expect(
		says(benchmarkMesh, base, run({ mesh: "envoy" }), run({ mesh: "isto" })),
	).toMatchInlineSnapshot(`
		[
		  "runs.2.mesh (value): "isto" in lab.yaml is not a mesh or proxy. Did you mean "istio"?",
		]
	`);
});

test("no rule minds a file that is broken in any place", () => {
	const rules = [
		benchmarkBaseline,
		benchmarkDuplicateRun,
		benchmarkMesh,
		benchmarkMixedLoads,
		benchmarkPercentileOrder,
		benchmarkProvenance,
	];
	for (const data of [
		{},
		{ runs: [undefined, 1, {}] },
		{ runs: undefined, provenance: undefined },
		{ not_comparable: [undefined] },
	]) {
		for (const rule of rules)
			expect(messages(rule, catalogWith({ "data/benchmarks/lab.yaml": data }))).toEqual([]);
	}
});
