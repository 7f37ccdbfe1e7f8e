/**
 * How an experiment was made, and which experiments two meshes share.
 *
 * @module
 */

import type { NamedExperiment } from "#src/domain/benchmarks/axis.ts";
import { experimentBadges } from "#src/domain/benchmarks/badges.ts";
import type { ExperimentFacts } from "#src/domain/benchmarks/filter.ts";
import { isBaseline, loadCells } from "#src/domain/benchmarks/load.ts";
import { type MeshResult, meshResults } from "#src/domain/benchmarks/mesh-results.ts";
import { testedDataPlanes } from "#src/domain/benchmarks/set-ups.ts";
import { formatNumber } from "#src/domain/text/numbers.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** One fact about method or environment, in words. */
export type MethodFact = { readonly name: string; readonly value: string };

type Fact = readonly [string, string | number | boolean | null | undefined];

/** Everything an experiment says about how and on what it was measured; unknown is left out. */
export function methodFacts({ method, environment }: Experiment): readonly MethodFact[] {
	const facts: readonly Fact[] = [
		["Load generator", method.load_generator],
		["Loop", method.loop],
		["Rates asked for, rps", listed(method.target_rps)],
		["Full speed", method.full_speed],
		["Connections", method.connections_note ?? listed(method.connections)],
		["Time under load", method.durations.join(", ")],
		["Payload, bytes", listed(method.payload_bytes)],
		["Protocol", method.protocol],
		["Repeats", method.repeats],
		["How repeats became one number", method.aggregation],
		["Mutual TLS", method.mtls],
		["Why there is no baseline", method.no_baseline],
		["Kubernetes", environment.kubernetes_version],
		["Distribution", environment.distribution],
		["Where", environment.cloud],
		["Machines", environment.nodes],
		["Cores per node", environment.cores_per_node],
		["Memory per node, GB", environment.memory_gb_per_node],
		["Processor", environment.cpu],
		["Network plug-in", environment.cni],
	];
	return facts.flatMap(([name, value]) => {
		if (value === null || value === undefined || value === "") return [];
		const text = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
		return [{ name, value: text }];
	});
}

function listed(values: readonly number[]): string {
	return values.map(formatNumber).join(", ");
}

/**
 * The set-up in a sentence: what sent the load and how, and where it ran.
 *
 * @example
 * // => "fortio, constant rate, HTTP/1.1. On GKE, Google Cloud, 3 nodes."
 */
export function setUpSentence({ method, environment }: Experiment): string {
	const load = [method.load_generator, method.loop, method.protocol];
	const kubernetes = environment.kubernetes_version;
	const ground = [
		environment.distribution,
		kubernetes && `Kubernetes ${kubernetes}`,
		environment.cloud,
		environment.nodes,
	];
	const sentences = [load, ground].map((parts) => parts.filter(Boolean).join("; "));
	const [first, second] = sentences;
	return [first && `Load: ${first}.`, second && `Environment: ${second}.`]
		.filter(Boolean)
		.join(" ");
}

/** What an experiment can measure, as the overview filters by it. */
export const MEASURED_KINDS = {
	latency: "latency percentiles",
	throughput: "achieved rate",
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

/** An experiment that measured two meshes. */
export type SharedExperiment = {
	readonly experiment: NamedExperiment;
	/** Loads under which both ran; only there can they be compared. */
	readonly loads: number;
	/** By version and mode. */
	readonly a: readonly MeshResult[];
	readonly b: readonly MeshResult[];
};

/** The experiments that measured both of two meshes, in the order given. */
export function sharedExperiments(
	a: string,
	b: string,
	experiments: readonly NamedExperiment[],
): readonly SharedExperiment[] {
	return experiments.flatMap((experiment) => {
		const measured = new Set(experiment.experiment.runs.map(({ mesh }) => mesh));
		if (!measured.has(a) || !measured.has(b)) return [];
		const [first, second] = [meshResults(a, [experiment]), meshResults(b, [experiment])];
		if (first.length === 0 || second.length === 0) return [];
		const both = loadCells(experiment.experiment.runs).filter(({ meshed }) =>
			[a, b].every((id) => meshed.some(({ mesh }) => mesh === id)),
		);
		return [{ experiment, loads: both.length, a: first, b: second }];
	});
}

const WITH_A_STAKE: ReadonlySet<string> = new Set(["vendor", "commissioned", "project"]);

/**
 * Reduces an experiment to what it is filtered by.
 *
 * @param today - `YYYY-MM-DD`. An experiment without a date does not count as recent.
 */
export function experimentFacts(
	{ id, experiment }: NamedExperiment,
	today: string,
): ExperimentFacts {
	const { provenance, runs } = experiment;
	const isOld = experimentBadges(experiment, today).includes("old");
	const demands: readonly (readonly [boolean, string])[] = [
		[runs.some(isBaseline), "baseline"],
		[!WITH_A_STAKE.has(provenance.interest), "independent"],
		[provenance.date !== undefined && !isOld, "recent"],
	];
	return {
		id,
		mesh: [...new Set(runs.map(({ mesh }) => mesh))].filter((mesh) => mesh !== "none"),
		mode: testedDataPlanes(experiment),
		interest: provenance.interest,
		measured: measuredKinds(experiment),
		only: demands.flatMap(([holds, demand]) => (holds ? [demand] : [])),
	};
}
