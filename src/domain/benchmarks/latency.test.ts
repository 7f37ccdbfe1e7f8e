import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Histogram,
	histogramPercentile,
	IncomparableRunsError,
	latencyOverhead,
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

const small: Histogram = {
	count: 10,
	min: 1,
	max: 9,
	buckets: [
		{ Start: 1, End: 2, Percent: 40 },
		{ Start: 2, End: 4, Percent: 90 },
		{ Start: 8, End: 9, Percent: 100 },
	],
};

/** Buckets with growing bounds and at least one call each, as fortio writes them. */
const histograms = fc
	.array(
		fc.record({ width: fc.integer({ min: 1, max: 50 }), calls: fc.integer({ min: 1, max: 99 }) }),
		{
			minLength: 1,
			maxLength: 20,
		},
	)
	.map((steps): Histogram => {
		const count = steps.reduce((sum, { calls }) => sum + calls, 0);
		let end = 5;
		let calls = 0;
		const buckets = steps.map((step) => {
			const Start = end;
			end += step.width;
			calls += step.calls;
			return { Start, End: end, Percent: (100 * calls) / count };
		});
		return { count, min: 5, max: end, buckets };
	});

describe("histogramPercentile", () => {
	it("interpolates inside the bucket that holds the percentile", () => {
		expect(histogramPercentile(small, 65)).toBe(3);
		expect(histogramPercentile(small, 95)).toBe(8.5);
	});

	it("gives the minimum up to the first call and the maximum at 100", () => {
		expect(histogramPercentile(small, 10)).toBe(1);
		expect(histogramPercentile(small, 100)).toBe(9);
	});

	it("has no percentile when no call was timed", () => {
		expect(histogramPercentile({ ...small, count: 0 }, 50)).toBeUndefined();
		expect(histogramPercentile({ ...small, buckets: [] }, 50)).toBeUndefined();
	});

	it("always lies in the bucket that holds it", () => {
		fc.assert(
			fc.property(
				histograms,
				fc.double({ min: 0.1, max: 99.99, noNaN: true }),
				(histogram, percentile) => {
					const value = histogramPercentile(histogram, percentile) ?? Number.NaN;
					const bucket = histogram.buckets.find((each) => percentile <= each.Percent);
					expect(value).toBeGreaterThanOrEqual(bucket?.Start ?? Number.NaN);
					expect(value).toBeLessThanOrEqual((bucket?.End ?? Number.NaN) + 1e-9);
				},
			),
		);
	});

	it("never falls when the percentile grows", () => {
		const pair = fc.tuple(
			fc.double({ min: 0, max: 100, noNaN: true }),
			fc.double({ min: 0, max: 100, noNaN: true }),
		);
		fc.assert(
			fc.property(histograms, pair, (histogram, [one, other]) => {
				const low = histogramPercentile(histogram, Math.min(one, other)) ?? Number.NaN;
				const high = histogramPercentile(histogram, Math.max(one, other)) ?? Number.NaN;
				expect(low).toBeLessThanOrEqual(high + 1e-9);
			}),
		);
	});
});
