import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IncomparableRunsError, latencyOverhead } from "./latency.ts";
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
