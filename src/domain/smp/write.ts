import type { SmpRun } from "#src/schema/smp-run.ts";
import { type Fields, isInt32, toProtoJson } from "./proto-json.ts";
import { MESH_VALUES, RESULT_VALUES, withValues } from "./run-labels.ts";
import { smpMeshType } from "./smp-mesh-type.ts";

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
 * under `meshscape/`. CPU and memory stand in `mesh_control_plane` and, for sidecars, `sidecar` as
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
