/**
 * Runs and experiments as SMP messages.
 *
 * @module
 */

import { MESH_VALUES, RESULT_VALUES, smpMeshType, withValues } from "#src/domain/smp/labels.ts";
import { type Fields, isInt32, toProtoJson } from "#src/domain/smp/proto-json.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** One run as three SMP messages in proto3's JSON mapping. */
export type SmpMessages = {
	readonly performanceTestConfig: Fields;
	readonly performanceTestResult: Fields;
	readonly serviceMeshConfig: Fields;
};

/**
 * A run as SMP messages that any protobuf library accepts.
 *
 * What SMP has no field for (p75, p95, p99.9, errors, loop, ambient resources, …) goes to labels
 * under `meshscape/`. CPU and memory go to `mesh_control_plane` and, for sidecars, `sidecar` as
 * whole numbers and in labels as they were measured.
 */
export function smpMessages(run: SmpRun): SmpMessages {
	return {
		performanceTestConfig: toProtoJson("PerformanceTestConfig", {
			...run.config,
			labels: { ...run.config.labels, ...fractionalRates(run) },
		}),
		performanceTestResult: toProtoJson("PerformanceTestResult", {
			...run.result,
			labels: withValues(run.result.labels, RESULT_VALUES, run),
		}),
		serviceMeshConfig: toProtoJson("ServiceMeshConfig", meshFields(run)),
	};
}

/** Target rates such as 0.5 a second, which `int64` cannot hold. */
function fractionalRates({ config }: SmpRun): Readonly<Record<string, string>> {
	const rates = config.clients.map(({ rps }, at) => [`meshscape/client_${at}_rps`, rps] as const);
	const kept = rates.filter(([_key, rps]) => rps !== null && !Number.isSafeInteger(rps));
	return Object.fromEntries(kept.map(([key, rps]) => [key, String(rps)]));
}

function meshFields(run: SmpRun): Fields {
	const { data_plane, control_plane } = run.resources;
	const given = run.mesh_config;
	const hasSidecars = run.mode?.toLowerCase().includes("sidecar") === true;
	return {
		...given,
		sidecar: { ...given?.sidecar, ...(hasSidecars && whole(data_plane)) },
		mesh_control_plane: { ...given?.mesh_control_plane, ...whole(control_plane) },
		mesh_type: { type: smpMeshType(run.mesh), version: run.mesh_version },
		labels: withValues(given?.labels, MESH_VALUES, run),
	};
}

function whole(used: SmpRun["resources"]["data_plane"]): Fields {
	const rounded = Object.entries(used).map(
		([key, value]) => [key, value === null ? null : Math.round(value)] as const,
	);
	return Object.fromEntries(rounded.filter(([_key, value]) => isInt32(value)));
}

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
