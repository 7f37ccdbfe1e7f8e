import { benchmarkFlawRule } from "./benchmark-flaw-rule.ts";

/** Latencies are milliseconds. */
export const benchmarkUnitSlip = benchmarkFlawRule({
	id: "benchmark-unit-slip",
	description: "A run's p99 is between 0.1 ms and 1000 s, so that no unit was mixed up.",
	why: "Seconds or microseconds that are read as milliseconds are wrong by a factor of 1,000.",
	example: { bad: "p99: 0.0031", good: "p99: 3.1" },
	kind: "unit-slip",
	explains: ["benchmark-percentile-order"],
	hint: "Write milliseconds.",
});
