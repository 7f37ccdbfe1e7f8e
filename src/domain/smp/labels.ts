/**
 * What SMP has no field for, as labels of a result.
 *
 * @module
 */

import type { SMP_ENUMS } from "#src/domain/smp/descriptor.ts";
import { ProtoJsonError } from "#src/domain/smp/proto-json.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { ComputedPercentiles } from "#src/schema/benchmarks/smp-test-result.ts";

/** Labels this site writes and reads back; whatever else a label says is left alone. */
const PREFIX = "meshscape/";

/** One value of a run that SMP has no field for. */
export type LabelledValue = {
	readonly key: string;
	readonly read: (run: SmpRun) => string | number | null;
};

/** What goes to the labels of `PerformanceTestResult`. */
export const RESULT_VALUES: readonly LabelledValue[] = [
	{ key: "p75_ms", read: ({ result }) => result.latencies_ms.p75 },
	{ key: "p95_ms", read: ({ result }) => result.latencies_ms.p95 },
	{ key: "p99_9_ms", read: ({ result }) => result.latencies_ms.p99_9 },
	{ key: "p99_99_ms", read: ({ result }) => result.latencies_ms.p99_99 },
	{ key: "computed_percentiles", read: ({ result }) => computedLabel(result.computed_percentiles) },
	{ key: "scenario", read: ({ scenario }) => scenario },
	{ key: "requests", read: ({ requests }) => requests },
	{ key: "error_share", read: ({ errors }) => errors.share },
	{ key: "error_codes", read: ({ errors }) => errors.codes && JSON.stringify(errors.codes) },
	{ key: "loop", read: ({ loop }) => loop },
	{ key: "read_from", read: ({ read_from }) => read_from },
];

/** What goes to the labels of `ServiceMeshConfig`. */
export const MESH_VALUES: readonly LabelledValue[] = [
	{ key: "mesh", read: ({ mesh }) => mesh },
	{ key: "mode", read: ({ mode }) => mode },
	{ key: "data_plane_cpu_mcores", read: ({ resources }) => resources.data_plane.cpu_mcores },
	{ key: "data_plane_mem_mb", read: ({ resources }) => resources.data_plane.mem_mb },
	{ key: "control_plane_cpu_mcores", read: ({ resources }) => resources.control_plane.cpu_mcores },
	{ key: "control_plane_mem_mb", read: ({ resources }) => resources.control_plane.mem_mb },
];

type Labels = Readonly<Record<string, string>>;

/** The labels a message has, with the values SMP has no field for under this site's prefix. */
export function withValues(
	labels: Labels | undefined,
	values: readonly LabelledValue[],
	run: SmpRun,
): Labels {
	const written = values.flatMap(({ key, read }) => {
		const value = read(run);
		return value === null ? [] : [[PREFIX + key, String(value)] as const];
	});
	return { ...labels, ...Object.fromEntries(written) };
}

/** Splits labels into the values this site wrote and the rest; `undefined` when no rest. */
export function splitLabels(labels: Labels | undefined) {
	const entries = Object.entries(labels ?? {});
	const ours = entries.filter(([key]) => key.startsWith(PREFIX));
	const rest = entries.filter(([key]) => !key.startsWith(PREFIX));
	return {
		values: new Map(ours.map(([key, value]) => [key.slice(PREFIX.length), value])),
		rest: rest.length === 0 ? undefined : Object.fromEntries(rest),
	};
}

/** Values of this site's labels, without their prefix. */
export type LabelValues = ReadonlyMap<string, string>;

/**
 * A number that was kept in a label.
 *
 * @throws {@link ProtoJsonError} when the label holds something else: it was edited by hand.
 */
export function labelNumber(values: LabelValues, key: string): number | null {
	const text = values.get(key);
	if (text === undefined) return null;
	const number = Number(text);
	if (Number.isFinite(number) && number >= 0) return number;
	throw new ProtoJsonError(`The label meshscape/${key} is "${text.slice(0, 40)}", not a number.`);
}

/**
 * Counts by status that were kept in a label as JSON.
 *
 * @throws {@link ProtoJsonError} when the label holds something else.
 */
export function labelCounts(values: LabelValues, key: string): Record<string, number> | null {
	const text = values.get(key);
	if (text === undefined) return null;
	const counts = parsed(text);
	const isCounts =
		typeof counts === "object" &&
		counts !== null &&
		Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0);
	if (isCounts) return counts as Record<string, number>;
	throw new ProtoJsonError(`The label meshscape/${key} holds no counts.`);
}

const COMPUTABLE: ReadonlySet<string> = new Set(["p50", "p75", "p90", "p95", "p99", "p99_9"]);

/** Percentiles that were computed, with their bounds in ms, as JSON: `{"p95":[0.07,1]}`. */
export function computedLabel(percentiles: ComputedPercentiles | undefined): string | null {
	const bounds = Object.entries(percentiles ?? {}).map(
		([point, { from_ms, to_ms }]) => [point, [from_ms, to_ms]] as const,
	);
	return bounds.length === 0 ? null : JSON.stringify(Object.fromEntries(bounds));
}

/**
 * Percentiles that a label says were computed.
 *
 * @throws {@link ProtoJsonError} when the label holds something else.
 */
export function labelComputed(values: LabelValues): ComputedPercentiles | undefined {
	const text = values.get("computed_percentiles");
	if (text === undefined) return undefined;
	const points = Object.entries(parsed(text) ?? {}).map(([point, bounds]) => {
		const [from_ms, to_ms] = Array.isArray(bounds) ? bounds : [];
		const isKnown = COMPUTABLE.has(point) && [from_ms, to_ms].every(isTime);
		if (isKnown) return [point, { computed: true, from_ms, to_ms }] as const;
		throw new ProtoJsonError("The label meshscape/computed_percentiles holds no bounds.");
	});
	return points.length === 0 ? undefined : Object.fromEntries(points);
}

function isTime(value: unknown): boolean {
	return value === null || (typeof value === "number" && value >= 0 && value <= 1e9);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** `ServiceMesh.Type` of the entries SMP knows. The rest have none and go to a label. */
const TYPES: Readonly<Record<string, (typeof SMP_ENUMS.Type)[number]>> = {
	"app-mesh": "APP_MESH",
	consul: "CONSUL",
	istio: "ISTIO",
	kuma: "KUMA",
	linkerd: "LINKERD",
	"traefik-mesh": "TRAEFIK_MESH",
	octarine: "OCTARINE",
	"network-service-mesh": "NETWORK_SERVICE_MESH",
	"tanzu-service-mesh": "TANZU",
	"open-service-mesh": "OPEN_SERVICE_MESH",
	"nginx-service-mesh": "NGINX_SERVICE_MESH",
	cilium: "CILIUM_SERVICE_MESH",
};

/** SMP's name for a mesh; `INVALID_MESH`, which SMP also uses for "no mesh", for all others. */
export function smpMeshType(mesh: string): string {
	return Object.hasOwn(TYPES, mesh) ? (TYPES[mesh] ?? "INVALID_MESH") : "INVALID_MESH";
}

/** The entry SMP's name stands for; `none` for `INVALID_MESH` and anything unknown. */
export function meshOfSmpType(type: string): string {
	return Object.keys(TYPES).find((mesh) => TYPES[mesh] === type) ?? "none";
}
