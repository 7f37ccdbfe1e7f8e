import { benchmarkFlawRule } from "./benchmark-flaw-rule.ts";

/** No generator sends much more than it is asked for. */
export const benchmarkAboveTarget = benchmarkFlawRule({
	id: "benchmark-above-target",
	description: "actual_qps of a run is at most 5 % above the rps its generators were asked for.",
	why: "A generator that sent more than it was asked for measured another load than the file says.",
	example: {
		bad: "clients: [{ rps: 500 }] with actual_qps: 900",
		good: "clients: [{ rps: 500 }] with actual_qps: 498",
	},
	kind: "above-target",
	hint: "Compare both rates with the source; the rps of several clients add up.",
});
