import { benchmarkFlawRule } from "./benchmark-flaw-rule.ts";

/** No generator sends much more than it is asked for. */
export const benchmarkAboveTarget = benchmarkFlawRule({
	id: "benchmark-above-target",
	description: "actual_qps of a run is at most 5 % above the rps its generators were asked for.",
	kind: "above-target",
	hint: "Compare both rates with the source; the rps of several clients add up.",
});
