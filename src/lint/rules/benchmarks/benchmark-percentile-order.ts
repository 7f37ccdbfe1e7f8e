import { benchmarkFlawRule } from "./benchmark-flaw-rule.ts";

/** Percentiles never fall. */
export const benchmarkPercentileOrder = benchmarkFlawRule({
	id: "benchmark-percentile-order",
	description: "min, p50, p75, p90, p95, p99, p99_9, p99_99 and max of a run do not decrease.",
	kind: "percentile-order",
	hint: "Compare both with the source.",
});
