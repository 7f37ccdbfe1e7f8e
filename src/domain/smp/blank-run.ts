/**
 * A run with nothing filled in, for importers to start from.
 *
 * @module
 */

import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";

/**
 * A run of which nothing is known but its mesh: every other value is null.
 *
 * Importers and tests fill in what they know, so that no value is ever invented by leaving it out.
 */
export function blankRun(mesh: string): SmpRun {
	return {
		mesh,
		mesh_version: null,
		mode: null,
		scenario: null,
		config: { clients: [], duration: null },
		result: { start_time: null, end_time: null, actual_qps: null, latencies_ms: BLANK_LATENCIES },
		requests: null,
		errors: { share: null, codes: null },
		loop: null,
		resources: {
			data_plane: { cpu_mcores: null, mem_mb: null },
			control_plane: { cpu_mcores: null, mem_mb: null },
		},
		read_from: null,
	};
}

const BLANK_LATENCIES: SmpRun["result"]["latencies_ms"] = {
	min: null,
	average: null,
	p50: null,
	p75: null,
	p90: null,
	p95: null,
	p99: null,
	p99_9: null,
	p99_99: null,
	max: null,
};
