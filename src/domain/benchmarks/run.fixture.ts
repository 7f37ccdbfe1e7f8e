import { blankRun } from "#src/domain/smp/blank-run.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/** What a test or a form says of a run; everything else stays unknown. */
export type RunSketch = {
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
export function aRun(sketch: RunSketch): SmpRun {
	const blank = blankRun(sketch.mesh ?? "none");
	return {
		...blank,
		mesh_version: sketch.version ?? null,
		mode: sketch.mode ?? null,
		scenario: sketch.scenario ?? null,
		config: { clients: [clientOf(sketch)], duration: null },
		result: {
			...blank.result,
			start_time: sketch.start ?? null,
			end_time: sketch.end ?? null,
			actual_qps: sketch.reached ?? null,
			latencies_ms: { ...blank.result.latencies_ms, ...sketch.latencies },
			...(sketch.labels && { labels: sketch.labels }),
		},
		errors: { share: sketch.errorShare ?? null, codes: null },
		loop: sketch.loop ?? null,
	};
}

function clientOf(sketch: RunSketch): SmpRun["config"]["clients"][number] {
	return {
		load_generator: null,
		protocol: sketch.protocol ?? null,
		connections: sketch.connections ?? null,
		rps: sketch.rps ?? null,
	};
}
