/**
 * Runs of the visitor's own files, as an experiment.
 *
 * @module
 */

import { loadOf } from "#src/domain/benchmarks/load.ts";
import type { Experiment, PublisherInterest } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** What only the person who measured can say of an experiment. */
export type LocalDetails = {
	readonly question: string;
	readonly title: string;
	readonly publisher: string;
	readonly interest: PublisherInterest;
	readonly interestNote: string;
	/** `YYYY-MM-DD`, or empty. */
	readonly date: string;
	readonly address: string;
	readonly noBaseline: string;
};

/** Nothing said yet. */
export const NO_DETAILS: LocalDetails = {
	question: "",
	title: "",
	publisher: "",
	interest: "unknown",
	interestNote: "",
	date: "",
	address: "",
	noBaseline: "",
};

/** Runs of one's own as an experiment; of method only what the files themselves say. */
export function localExperiment(details: LocalDetails, runs: readonly SmpRun[]): Experiment {
	const generators = unique(
		runs.flatMap(({ config }) => config.clients).map((client) => client.load_generator),
	);
	const loads = runs.map(loadOf);
	const loops = unique(runs.map(({ loop }) => loop));
	return {
		question: plain(details.question),
		provenance: {
			title: plain(details.title),
			authors: [],
			publisher: plain(details.publisher),
			interest: details.interest,
			...(plain(details.interestNote) && { interest_note: plain(details.interestNote) }),
			...(details.date && { date: details.date }),
			address: details.address.trim(),
			read_off: ["raw result files", generators.join(", ")].filter(Boolean).join(" of "),
			further: [],
		},
		comparability: "Within this file: the same environment, at the same load.",
		not_comparable: [],
		method: {
			load_generator: generators.join(", ") || null,
			loop: loops.join(", ") || null,
			target_rps: unique(loads.map(({ rps }) => rps)),
			connections: unique(loads.map(({ connections }) => connections)),
			durations: unique(runs.map(({ config }) => config.duration)),
			payload_bytes: [],
			protocol: null,
			repeats: null,
			runs_per_row: 1,
			aggregation: null,
			mtls: null,
			...(plain(details.noBaseline) && { no_baseline: plain(details.noBaseline) }),
		},
		environment: NO_ENVIRONMENT,
		set_ups: [],
		notes: [],
		runs: [...runs],
	};
}

const NO_ENVIRONMENT: Experiment["environment"] = {
	kubernetes_version: null,
	distribution: null,
	cloud: null,
	nodes: null,
	cores_per_node: null,
	memory_gb_per_node: null,
	cpu: null,
	cni: null,
};

function unique<Value extends string | number>(values: readonly (Value | null)[]): Value[] {
	return [...new Set(values.filter((value) => value !== null))];
}

/** One line without signs that show nothing. */
function plain(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** How a load generator's file becomes a run of an experiment, on the command line. */
export const IMPORT_COMMAND =
	'npm run mesh -- import result.json --experiment my-mesh-2026 --mesh istio --mesh-version 1.31.0 --mode "sidecar, mTLS on"';
