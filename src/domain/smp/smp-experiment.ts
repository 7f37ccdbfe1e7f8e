import type { Experiment } from "#src/schema/experiment.ts";
import { type Fields, toProtoJson } from "./proto-json.ts";
import { type SmpMessages, smpMessages } from "./smp-messages.ts";

/** An experiment as SMP messages, joined by ids the way SMP joins them. */
export type SmpExperiment = {
	readonly experiment: string;
	readonly environmentConfig: Fields;
	readonly runs: readonly SmpMessages[];
};

/**
 * All runs of an experiment in proto3's JSON mapping, with the environment they share.
 *
 * Ids are `<experiment>-<number>`, counted from 1 in the order of the file, where a run brings
 * none of its own.
 */
export function smpExperiment(id: string, experiment: Experiment): SmpExperiment {
	return {
		experiment: id,
		environmentConfig: environmentConfig(id, experiment.environment),
		runs: experiment.runs.map((run, at) => joined(smpMessages(run), `${id}-${at + 1}`, id)),
	};
}

function joined(messages: SmpMessages, id: string, environment: string): SmpMessages {
	const config = { id, ...messages.performanceTestConfig };
	const mesh = { id, ...messages.serviceMeshConfig };
	const joins = { id, testId: config.id, meshConfigId: mesh.id, envId: environment };
	return {
		performanceTestConfig: config,
		performanceTestResult: { ...joins, ...messages.performanceTestResult },
		serviceMeshConfig: mesh,
	};
}

const MB_PER_GB = 1024;

function environmentConfig(id: string, environment: Experiment["environment"]): Fields {
	const { nodes, cores_per_node, memory_gb_per_node, kubernetes_version, ...rest } = environment;
	const labels = Object.entries(rest).filter(([_key, value]) => value !== null);
	const node = {
		type: nodes,
		cores: cores_per_node,
		mem_mb: memory_gb_per_node === null ? null : Math.round(memory_gb_per_node * MB_PER_GB),
	};
	const isKnown = Object.values(node).some((value) => value !== null);
	return toProtoJson("EnvironmentConfig", {
		id,
		kubernetes_version,
		nodes: isKnown ? [node] : [],
		labels: Object.fromEntries(labels.map(([key, value]) => [`meshscape/${key}`, String(value)])),
	});
}
