import type { Experiment } from "#src/schema/experiment.ts";
import type { SmpRun } from "#src/schema/smp-run.ts";

/** What an experiment can measure, as the overview filters by it. */
export const MEASURED_KINDS = {
	latency: "latency percentiles",
	throughput: "rate reached",
	"data-plane": "CPU or memory of the data plane",
	"control-plane": "CPU or memory of the control plane",
	errors: "errors",
	other: "other values",
} as const;
export type MeasuredKind = keyof typeof MEASURED_KINDS;

const HOLDS: Readonly<Record<MeasuredKind, (run: SmpRun) => boolean>> = {
	latency: ({ result }) => result.latencies_ms.p50 !== null || result.latencies_ms.p99 !== null,
	throughput: ({ result }) => result.actual_qps !== null,
	"data-plane": ({ resources }) => isKnown(resources.data_plane),
	"control-plane": ({ resources }) => isKnown(resources.control_plane),
	errors: ({ errors }) => errors.share !== null,
	other: ({ result }) => Object.keys(result.labels ?? {}).length > 0,
};

function isKnown(used: Readonly<Record<string, number | null>>): boolean {
	return Object.values(used).some((value) => value !== null);
}

/** What at least one run of an experiment measured; `other` only where there is nothing else. */
export function measuredKinds({ runs }: Experiment): readonly MeasuredKind[] {
	const kinds = (Object.keys(HOLDS) as MeasuredKind[]).filter((kind) => runs.some(HOLDS[kind]));
	return kinds.length > 1 ? kinds.filter((kind) => kind !== "other") : kinds;
}
