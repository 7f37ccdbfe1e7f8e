import { benchmarkFlawRule } from "./benchmark-flaw-rule.ts";

/** Percentiles never fall. */
export const benchmarkPercentileOrder = benchmarkFlawRule({
	id: "benchmark-percentile-order",
	description: "min, p50, p75, p90, p95, p99, p99_9, p99_99 and max of a run do not decrease.",
	why: "A percentile is never lower than a smaller one; a wrong order means swapped or mistyped numbers.",
	example: { bad: "p50: 12\np99: 4", good: "p50: 4\np99: 12" },
	kind: "percentile-order",
	hint: "Compare both with the source.",
});
