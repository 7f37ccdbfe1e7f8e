import { benchmarkFlawRule } from "./benchmark-flaw-rule.ts";

/** A run ends after it started. */
export const benchmarkTimeOrder = benchmarkFlawRule({
	id: "benchmark-time-order",
	description: "A run's start_time is not after its end_time.",
	why: "The length of a run is worked out from its ends.",
	example: {
		bad: "start_time: 2026-01-31T12:10:00Z\nend_time: 2026-01-31T12:00:00Z",
		good: "start_time: 2026-01-31T12:00:00Z\nend_time: 2026-01-31T12:10:00Z",
	},
	kind: "start-after-end",
	hint: "Look at the time zones: both are UTC here.",
});
