import { computedLabel } from "#src/domain/smp/labels.ts";
import type { GivenMessages } from "#src/domain/smp/read.ts";
import type { ComputedPercentiles } from "#src/schema/benchmarks/smp-test-result.ts";
import { type Fields, fieldsOf, own } from "./amount.ts";
import { firstGiven, isSmpResult, SMP_CONFIG, SMP_RESULT } from "./recognise-json.ts";

const MESH = ["serviceMeshConfig", "service_mesh_config", "mesh_config"];

/**
 * Finds the SMP messages in a document.
 *
 * Three layouts are in use: the messages side by side, a bare `PerformanceTestResult`, and the one
 * from before the messages were written down, with everything under `client`. A run as this site
 * prints it is the first of them with a few values next to the messages.
 *
 * @returns `undefined` when there is no result in it.
 */
export function smpLayout(document: Fields): GivenMessages | undefined {
	const result = fieldsOf(firstGiven(document, SMP_RESULT));
	if (isSmpResult(result)) {
		return {
			config: firstGiven(document, SMP_CONFIG),
			result: withOwn(document, result),
			mesh: meshOf(document),
		};
	}
	const client = fieldsOf(own(document, "client"));
	if (isSmpResult(client)) return firstLayout(document, client);
	return isSmpResult(document) ? { result: document } : undefined;
}

/** What a run was read from that holds no result, only what was asked for. */
export const PLAN_FORM = "raw file (SMP test configuration)";

/** Puts what this site keeps next to the messages into the labels it writes for SMP. */
function withOwn(document: Fields, result: Fields): Fields {
	const latencies = fieldsOf(own(result, "latencies_ms") ?? own(result, "latenciesMs"));
	const errors = fieldsOf(own(document, "errors"));
	const beside: readonly (readonly [string, unknown])[] = [
		...["p75", "p95", "p99_9", "p99_99"].map((name) => [`${name}_ms`, latencies[name]] as const),
		[
			"computed_percentiles",
			computedLabel(fieldsOf(own(result, "computed_percentiles")) as ComputedPercentiles),
		],
		["requests", own(document, "requests")],
		["error_share", own(errors, "share")],
		["error_codes", json(own(errors, "codes"))],
		["loop", own(document, "loop")],
		["scenario", own(document, "scenario")],
		["read_from", own(document, "read_from")],
	];
	return { ...result, labels: { ...fieldsOf(own(result, "labels")), ...labelled(beside) } };
}

function json(value: unknown): unknown {
	return value && JSON.stringify(value);
}

function meshOf(document: Fields): Fields {
	const given = fieldsOf(firstGiven(document, MESH));
	const { data_plane, control_plane } = fieldsOf(own(document, "resources"));
	const used = [
		["data_plane", fieldsOf(data_plane)],
		["control_plane", fieldsOf(control_plane)],
	] as const;
	const parts = used.flatMap(([plane, values]) =>
		["cpu_mcores", "mem_mb"].map((unit) => [`${plane}_${unit}`, values[unit]] as const),
	);
	const labels = labelled([["mode", own(document, "mode")], ...parts]);
	return { ...given, labels: { ...fieldsOf(own(given, "labels")), ...labels } };
}

function labelled(values: readonly (readonly [string, unknown])[]): Fields {
	const known = values.filter(
		([_key, value]) => typeof value === "string" || typeof value === "number",
	);
	return Object.fromEntries(known.map(([key, value]) => [`meshscape/${key}`, String(value)]));
}

/** The layout of 2020: the rate under `client` is the one that was reached. */
function firstLayout(document: Fields, client: Fields): GivenMessages {
	const kubernetes = own(fieldsOf(own(document, "env")), "kubernetes");
	return {
		config: { clients: [{ connections: own(client, "connections") }] },
		result: {
			start_time: own(document, "start_time"),
			end_time: own(document, "end_time"),
			latencies_ms: own(client, "latencies_ms"),
			actual_qps: own(client, "rps"),
			labels: typeof kubernetes === "string" ? { kubernetes } : {},
		},
		mesh: { exp_uuid: own(document, "exp_uuid") },
	};
}
