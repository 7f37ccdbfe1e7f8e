/**
 * SMP messages as runs.
 *
 * @module
 */

import { blankRun } from "#src/domain/smp/blank-run.ts";
import {
	type LabelValues,
	labelComputed,
	labelCounts,
	labelNumber,
	meshOfSmpType,
	splitLabels,
} from "#src/domain/smp/labels.ts";
import { type Fields, fromProtoJson } from "#src/domain/smp/proto-json.ts";
import { durationSeconds, formatDuration } from "#src/domain/smp/units.ts";
import type { SmpMeshConfig } from "#src/schema/benchmarks/smp-mesh-config.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpTestConfig } from "#src/schema/benchmarks/smp-test-config.ts";
import type { SmpTestResult } from "#src/schema/benchmarks/smp-test-result.ts";

/** What a document holds of the three SMP messages; all but the result may be missing. */
export type GivenMessages = {
	readonly config?: unknown;
	readonly result: unknown;
	readonly mesh?: unknown;
};

/**
 * A run from SMP messages, in proto names or lowerCamelCase.
 *
 * Reads back exactly what `smpMessages` wrote; of others' documents it keeps every field of SMP
 * and every label. A missing value is null: proto3 leaves out defaults, so nobody can tell an
 * absent p99 from a p99 of 0.
 *
 * @throws {@link ProtoJsonError} when a value is none its field can have.
 */
export function runFromSmp(given: GivenMessages): SmpRun {
	const config = fromProtoJson("PerformanceTestConfig", given.config ?? {}, "config");
	const result = fromProtoJson(
		"PerformanceTestResult",
		given.result,
		"result",
	) as Partial<SmpTestResult>;
	const mesh = fromProtoJson("ServiceMeshConfig", given.mesh ?? {}, "mesh_config");
	const { values, rest } = splitLabels(result.labels);
	const { labels: _labels, ...fields } = result;
	const computed = labelComputed(values);
	const blank = blankRun("none");
	return {
		...blank,
		...meshFromSmp(mesh),
		scenario: values.get("scenario") ?? null,
		config: configOf(config as Partial<SmpTestConfig>),
		result: {
			...blank.result,
			...fields,
			latencies_ms: {
				...blank.result.latencies_ms,
				...result.latencies_ms,
				...extraPoints(values),
			},
			...(computed && { computed_percentiles: computed }),
			...(rest && { labels: rest }),
		},
		requests: labelNumber(values, "requests"),
		errors: {
			share: labelNumber(values, "error_share"),
			codes: labelCounts(values, "error_codes"),
		},
		loop: loopOf(values.get("loop")),
		read_from: values.get("read_from") ?? null,
	};
}

function configOf(config: Partial<SmpTestConfig>): SmpTestConfig {
	const { values, rest } = splitLabels(config.labels);
	const { labels: _labels, ...fields } = config;
	return {
		...fields,
		clients: (config.clients ?? []).map(withoutEmpty).map((client, at) => ({
			...client,
			load_generator: client.load_generator ?? null,
			protocol: client.protocol ?? null,
			connections: client.connections ?? null,
			rps: client.rps ?? labelNumber(values, `client_${at}_rps`),
		})),
		duration: durationOf(config.duration ?? ""),
		...(rest && { labels: rest }),
	};
}

/** A duration as it was written, or in seconds where no other reader takes its form; else unknown. */
function durationOf(written: string): string | null {
	const seconds = durationSeconds(written);
	if (seconds === undefined) return null;
	return /^(\d+(\.\d+)?(ns|us|ms|s|m|h))+$/.test(written) ? written : formatDuration(seconds);
}

/** Proto3 writes an empty text or map for a field that was never set. */
function withoutEmpty<Message extends object>(message: Message): Message {
	const set = Object.entries(message).filter(
		([_name, value]) =>
			value !== "" &&
			(typeof value !== "object" || value === null || Object.keys(value).length > 0),
	);
	return Object.fromEntries(set) as Message;
}

function extraPoints(values: LabelValues) {
	return {
		p75: labelNumber(values, "p75_ms"),
		p95: labelNumber(values, "p95_ms"),
		p99_9: labelNumber(values, "p99_9_ms"),
		p99_99: labelNumber(values, "p99_99_ms"),
	};
}

function loopOf(text: string | undefined): SmpRun["loop"] {
	return text === "open" || text === "closed" || text === "paced" ? text : null;
}

/** The part of a run that `ServiceMeshConfig` carries. */
export type MeshOfRun = Pick<
	SmpRun,
	"mesh" | "mesh_version" | "mode" | "mesh_config" | "resources"
>;

type Used = { readonly cpu_mcores?: number; readonly mem_mb?: number };
type MeshFields = {
	readonly mesh_type?: { readonly type?: string; readonly version?: string };
	readonly labels?: Readonly<Record<string, string>>;
	readonly sidecar?: Used & Fields;
	readonly mesh_control_plane?: Used & Fields;
};

/** Takes a decoded `ServiceMeshConfig` apart: the mesh, its mode, its set-up and what it used. */
export function meshFromSmp(fields: Fields): MeshOfRun {
	const { mesh_type, labels, sidecar, mesh_control_plane, ...rest } = fields as MeshFields;
	const { values, rest: otherLabels } = splitLabels(labels);
	const config: SmpMeshConfig = {
		...rest,
		...withoutUse("sidecar", sidecar),
		...withoutUse("mesh_control_plane", mesh_control_plane),
		...(otherLabels && { labels: otherLabels }),
	};
	return {
		mesh: values.get("mesh") ?? meshOfSmpType(mesh_type?.type ?? ""),
		// As in every message, an empty text is one that was never set.
		mesh_version: mesh_type?.version || null,
		mode: values.get("mode") ?? null,
		...(Object.keys(config).length > 0 && { mesh_config: config }),
		resources: {
			data_plane: used(values, "data_plane", sidecar),
			control_plane: used(values, "control_plane", mesh_control_plane),
		},
	};
}

function withoutUse(part: string, fields: Fields & Used = {}): Fields {
	const { cpu_mcores: _cpu, mem_mb: _memory, ...kept } = fields;
	return Object.keys(kept).length === 0 ? {} : { [part]: kept };
}

/** The label holds what was measured, the field what fits a whole number. */
function used(values: LabelValues, plane: string, fields: Used = {}) {
	return {
		cpu_mcores: labelNumber(values, `${plane}_cpu_mcores`) ?? fields.cpu_mcores ?? null,
		mem_mb: labelNumber(values, `${plane}_mem_mb`) ?? fields.mem_mb ?? null,
	};
}
