import { benchmarkFlawRule } from "./benchmark-flaw-rule.ts";

/** Latencies are milliseconds. */
export const benchmarkUnitSlip = benchmarkFlawRule({
	id: "benchmark-unit-slip",
	description: "A run's p99 is between 0.1 ms and 1000 s, so that no unit was mixed up.",
	kind: "unit-slip",
	hint: "Write milliseconds.",
});
