import { benchmarkFlawRule } from "./benchmark-flaw-rule.ts";

/** A run ends after it started. */
export const benchmarkTimeOrder = benchmarkFlawRule({
	id: "benchmark-time-order",
	description: "A run's start_time is not after its end_time.",
	kind: "start-after-end",
	hint: "Look at the time zones: both are UTC here.",
});
