import type { SmpRun } from "#src/schema/smp-run.ts";
import type { SmpTestConfig } from "#src/schema/smp-test-config.ts";
import type { SmpTestResult } from "#src/schema/smp-test-result.ts";
import { blankRun } from "./blank-run.ts";
import { type LabelValues, labelCounts, labelNumber } from "./label-numbers.ts";
import { meshFromSmp } from "./mesh-from-smp.ts";
import { fromProtoJson } from "./proto-json.ts";
import { splitLabels } from "./run-labels.ts";

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
		clients: (config.clients ?? []).map((client, at) => ({
			...client,
			load_generator: client.load_generator ?? null,
			protocol: client.protocol ?? null,
			connections: client.connections ?? null,
			rps: client.rps ?? labelNumber(values, `client_${at}_rps`),
		})),
		duration: config.duration ?? null,
		...(rest && { labels: rest }),
	};
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
