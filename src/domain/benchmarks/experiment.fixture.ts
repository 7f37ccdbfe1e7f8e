import type { Experiment, PublisherInterest, SetUp } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** What a test says of an experiment. */
export type ExperimentOverrides = {
	readonly runs: readonly SmpRun[];
	readonly publisher?: string;
	readonly interest?: PublisherInterest;
	readonly date?: string;
	readonly notComparable?: readonly string[];
	readonly noBaseline?: string;
	readonly runsPerRow?: number;
	/** Mutual TLS in all set-ups. */
	readonly mtls?: boolean;
	readonly setUps?: readonly SetUp[];
};

/** An experiment that states only what matters: `anExperiment({ runs: [aRun({ … })] })`. */
export function anExperiment(overrides: ExperimentOverrides): Experiment {
	return {
		question: "Which is faster?",
		provenance: {
			title: "A test of meshes",
			authors: [],
			publisher: overrides.publisher ?? "A laboratory",
			interest: overrides.interest ?? "neutral",
			...(overrides.date !== undefined && { date: overrides.date }),
			address: "https://example.com/benchmark",
			read_off: "raw result files",
			further: [],
		},
		comparability: "within this file only",
		not_comparable: (overrides.notComparable ?? []).map((mesh) => ({
			mesh,
			because: "Other path.",
		})),
		method: {
			load_generator: null,
			loop: null,
			target_rps: [],
			connections: [],
			durations: [],
			payload_bytes: [],
			protocol: null,
			repeats: null,
			runs_per_row: overrides.runsPerRow ?? null,
			aggregation: null,
			mtls: overrides.mtls ?? null,
			...(overrides.noBaseline !== undefined && { no_baseline: overrides.noBaseline }),
		},
		environment: {
			kubernetes_version: null,
			distribution: null,
			cloud: null,
			nodes: null,
			cores_per_node: null,
			memory_gb_per_node: null,
			cpu: null,
			cni: null,
		},
		set_ups: [...(overrides.setUps ?? [])],
		notes: [],
		runs: [...overrides.runs],
	};
}
