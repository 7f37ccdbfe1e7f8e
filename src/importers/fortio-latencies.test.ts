import { expect, test } from "vitest";
import { fortioLatencies } from "./fortio-latencies.ts";

const listed = (...percentiles: readonly (readonly [number, number])[]) => ({
	Count: 0,
	Data: [],
	Percentiles: percentiles.map(([Percentile, Value]) => ({ Percentile, Value })),
});
const p99 = (percentile: number, slack: number) =>
	fortioLatencies(listed([percentile, 0.012]), slack).latencies.p99;

test("without slack only the very percentile is taken", () => {
	expect(p99(99, 0)).toBe(12);
	expect(p99(99.001, 0)).toBeNull();
});

test("the nearer to 100, the less a neighbour may differ: a tenth of what is left", () => {
	expect(p99(99.1, 0.1)).toBe(12);
	expect(p99(99.11, 0.1)).toBeNull();
	expect(p99(98.99, 0.1)).toBeNull();
	const p999 = (percentile: number) =>
		fortioLatencies(listed([percentile, 0.02]), 0.1).latencies.p99_9;
	expect(p999(99.91)).toBe(20);
	expect(p999(99.92)).toBeNull();
});
