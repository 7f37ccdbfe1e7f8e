import { blankRun } from "#src/domain/smp/blank-run.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";

/** What a test or a form says of a run; everything else stays unknown. */
export type RunOverrides = {
	readonly mesh?: string;
	readonly version?: string;
	readonly mode?: string;
	readonly scenario?: string;
	readonly rps?: number;
	readonly connections?: number;
	readonly protocol?: "PROTOCOL_HTTP" | "PROTOCOL_GRPC";
	readonly reached?: number;
	readonly start?: string;
	readonly end?: string;
	readonly latencies?: Partial<SmpLatency>;
	readonly errorShare?: number;
	readonly loop?: "open" | "closed" | "paced";
	readonly labels?: Readonly<Record<string, string>>;
};

/**
 * A run that states only what matters.
 *
 * @example
 * aRun({ mesh: "istio", rps: 1000, latencies: { p99: 12 } })
 */
export function aRun(overrides: RunOverrides): SmpRun {
	const blank = blankRun(overrides.mesh ?? "none");
	return {
		...blank,
		mesh_version: overrides.version ?? null,
		mode: overrides.mode ?? null,
		scenario: overrides.scenario ?? null,
		config: { clients: [clientOf(overrides)], duration: null },
		result: {
			...blank.result,
			start_time: overrides.start ?? null,
			end_time: overrides.end ?? null,
			actual_qps: overrides.reached ?? null,
			latencies_ms: { ...blank.result.latencies_ms, ...overrides.latencies },
			...(overrides.labels && { labels: overrides.labels }),
		},
		errors: { share: overrides.errorShare ?? null, codes: null },
		loop: overrides.loop ?? null,
	};
}

function clientOf(overrides: RunOverrides): SmpRun["config"]["clients"][number] {
	return {
		load_generator: null,
		protocol: overrides.protocol ?? null,
		connections: overrides.connections ?? null,
		rps: overrides.rps ?? null,
	};
}
