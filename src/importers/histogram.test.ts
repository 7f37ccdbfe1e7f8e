import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Histogram, histogramPercentile, listLatencies, requestsNeeded } from "./histogram.ts";

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
	it("interpolates inside the bucket that holds the percentile, and gives its bounds", () => {
		expect(histogramPercentile(small, 65)).toEqual({ value: 3, from: 2, to: 4 });
		const many = { ...small, count: 20 };
		// 8 + (95 - 90) / (100 - 90) * (9 - 8)
		expect(histogramPercentile(many, 95)).toEqual({ value: 8.5, from: 8, to: 9 });
	});

	it("gives the minimum up to the first call", () => {
		expect(histogramPercentile(small, 10)).toEqual({ value: 1, from: 1, to: 1 });
	});

	it("has no percentile of fewer calls than it needs", () => {
		expect(histogramPercentile({ ...small, count: 9 }, 90)).toBeUndefined();
		expect(histogramPercentile({ ...small, count: 10 }, 90)).toBeDefined();
		expect(histogramPercentile({ ...small, count: 99 }, 99)).toBeUndefined();
		expect(histogramPercentile({ ...small, count: 0 }, 50)).toBeUndefined();
		expect(histogramPercentile({ ...small, buckets: [] }, 50)).toBeUndefined();
	});

	it("always lies in the bucket that holds it, which is the one it names", () => {
		fc.assert(
			fc.property(
				histograms,
				fc.double({ min: 0.1, max: 99.99, noNaN: true }),
				(histogram, percentile) => {
					fc.pre(histogram.count >= requestsNeeded(percentile));
					const found = histogramPercentile(histogram, percentile);
					const bucket = histogram.buckets.find((each) => percentile <= each.Percent);
					const { value, from, to } = found ?? { value: Number.NaN, from: 0, to: 0 };
					expect(value).toBeGreaterThanOrEqual(from);
					expect(value).toBeLessThanOrEqual(to + 1e-9);
					expect(from).toBeGreaterThanOrEqual(bucket?.Start ?? Number.NaN);
					expect(to).toBeLessThanOrEqual(bucket?.End ?? Number.NaN);
				},
			),
		);
	});

	it("never falls when the percentile grows", () => {
		const pair = fc.tuple(
			fc.double({ min: 0, max: 99.99, noNaN: true }),
			fc.double({ min: 0, max: 99.99, noNaN: true }),
		);
		fc.assert(
			fc.property(histograms, pair, (histogram, [one, other]) => {
				const [low, high] = [Math.min(one, other), Math.max(one, other)];
				fc.pre(histogram.count >= requestsNeeded(high));
				const at = (percentile: number) =>
					histogramPercentile(histogram, percentile)?.value ?? Number.NaN;
				expect(at(low)).toBeLessThanOrEqual(at(high) + 1e-9);
			}),
		);
	});
});

describe("listLatencies", () => {
	it("takes the request at the place of the percentile, as its own bound", () => {
		const times = Float64Array.from({ length: 20 }, (_, at) => 20 - at);
		const { latencies, computed } = listLatencies(times);
		expect(latencies).toEqual({
			min: 1,
			average: 10.5,
			p50: 10,
			p75: 15,
			p90: 18,
			p95: 19,
			max: 20,
		});
		expect(computed.p95).toEqual({ computed: true, from_ms: 19, to_ms: 19 });
		expect(Object.keys(computed)).toEqual(["p50", "p75", "p90", "p95"]);
	});

	it("gives p99 from a hundred requests on and not before", () => {
		const p99 = (length: number) =>
			listLatencies(Float64Array.from({ length }, (_, at) => at + 1)).latencies.p99;
		expect(p99(99)).toBeUndefined();
		expect(p99(100)).toBe(99);
	});
});
