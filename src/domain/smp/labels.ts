import type { SmpRun } from "#src/schema/smp-run.ts";

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
