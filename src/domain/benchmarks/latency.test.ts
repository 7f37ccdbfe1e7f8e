import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	computedBounds,
	computedWords,
	IncomparableRunsError,
	latencyOverhead,
	pointWord,
} from "./latency.ts";
import { aRun } from "./run.fixture.ts";

const ms = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("latencyOverhead", () => {
	it("compares each percentile both runs give with its twin, low to high", () => {
		const meshed = aRun({ mesh: "istio", latencies: { p50: 3, p90: 8, p99: 12, p99_9: 90 } });
		const baseline = aRun({ latencies: { p50: 2, p90: 4, p99: 8, average: 3 } });
		expect(latencyOverhead(meshed, baseline)).toEqual([
			{ percentile: "p50", addedMs: 1, factor: 1.5 },
			{ percentile: "p90", addedMs: 4, factor: 2 },
			{ percentile: "p99", addedMs: 4, factor: 1.5 },
		]);
	});

	it("has no factor over a baseline of 0 ms", () => {
		const [row] = latencyOverhead(
			aRun({ mesh: "istio", latencies: { p50: 1 } }),
			aRun({ latencies: { p50: 0 } }),
		);
		expect(row).toEqual({ percentile: "p50", addedMs: 1, factor: undefined });
	});

	it.each([
		["rps", { rps: 1000 }, { rps: 500 }],
		["connections", { connections: 32 }, { connections: 64 }],
		["protocol", { protocol: "PROTOCOL_HTTP" }, { protocol: "PROTOCOL_GRPC" }],
		["scenario", { scenario: "ingress" }, { scenario: "pod to pod" }],
	] as const)("refuses runs of which %s differs", (part, one, other) => {
		const compare = () => latencyOverhead(aRun({ mesh: "istio", ...one }), aRun(other));
		expect(compare).toThrow(IncomparableRunsError);
		expect(compare).toThrow(part);
	});

	it("is 0 and 1 for the baseline over itself", () => {
		const runs = fc
			.record({ p50: ms, p90: ms, p99: ms, max: ms })
			.map((latencies) => aRun({ latencies }));
		fc.assert(
			fc.property(runs, (run) => {
				const rows = latencyOverhead(run, run);
				expect(rows).toHaveLength(4);
				for (const row of rows) expect(row).toMatchObject({ addedMs: 0, factor: 1 });
			}),
		);
	});
});

describe("computed percentiles", () => {
	const run = (p95: object | undefined) => {
		const plain = aRun({});
		const computed_percentiles = p95 && { p95: { computed: true, ...p95 } };
		return { ...plain, result: { ...plain.result, computed_percentiles } } as typeof plain;
	};

	it("lie within the widest bounds of all runs", () => {
		const runs = [run({ from_ms: 2, to_ms: 5 }), run({ from_ms: 3, to_ms: 9 }), run(undefined)];
		expect(computedBounds(runs, "p95")).toEqual({ fromMs: 2, toMs: 9 });
		expect(computedBounds(runs, "p99")).toBeUndefined();
		expect(computedBounds([run({ from_ms: null, to_ms: 5 })], "p95")).toBeUndefined();
		expect(computedBounds([run({ from_ms: 2, to_ms: null })], "p95")).toBeUndefined();
	});

	it("read with their bounds, unknown ones as a question mark", () => {
		const one = run({ from_ms: 0, to_ms: null });
		const computed_percentiles = {
			...one.result.computed_percentiles,
			p99_9: { computed: true as const, from_ms: 1, to_ms: 2 },
		};
		const both = { ...one, result: { ...one.result, computed_percentiles } };
		expect(computedWords(both)).toBe("p95 0 to ?, p99.9 1 to 2");
		expect(computedWords(aRun({}))).toBeNull();
	});

	it("are written as people do", () => {
		expect((["p50", "p99_9", "p99_99", "max"] as const).map(pointWord)).toEqual([
			"p50",
			"p99.9",
			"p99.99",
			"max",
		]);
	});
});
