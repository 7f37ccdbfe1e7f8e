import { BASELINE, MESH_RUN } from "./example-lab.fixture.ts";
import type { ExampleRow } from "./example-row.fixture.ts";

const LAB = "data/benchmarks/lab.yaml";
const inLab = (from: string, to: string): ExampleRow => ({ edits: [[LAB, from, to]] });

/** Of rules on benchmarks. */
export const LAB_EXAMPLES: Readonly<Record<string, ExampleRow>> = {
	"benchmark-above-target": {
		...inLab(`${MESH_RUN}`, MESH_RUN.replace("actual_qps: 499", "@")),
		part: /actual_qps: \d+/,
	},
	"benchmark-baseline": { edits: [[LAB, BASELINE, ""]], good: [] },
	"benchmark-duplicate-run": {
		edits: [[LAB, MESH_RUN, MESH_RUN + MESH_RUN]],
		good: [[LAB, MESH_RUN, MESH_RUN + MESH_RUN.replace("12:00:00Z", "12:01:00Z")]],
	},
	"benchmark-mesh": {
		edits: [
			[LAB, `${MESH_RUN}`, MESH_RUN.replace("mesh: linkerd", "@")],
			[
				LAB,
				"{ mesh: linkerd, mode: sidecar, data_plane: sidecar }",
				"{ @, mode: sidecar, data_plane: sidecar }",
			],
		],
	},
	"benchmark-mixed-loads": {
		edits: [[LAB, MESH_RUN, MESH_RUN.replace("rps: 500", "rps: 1000").replace("499", "999")]],
		good: [
			[
				LAB,
				MESH_RUN,
				MESH_RUN.replace("rps: 500", "rps: 1000").replace("499", "999") +
					BASELINE.replace("rps: 500", "rps: 1000").replace("499", "999"),
			],
		],
	},
	"benchmark-percentile-order": inLab(
		"      latencies_ms: { p50: 2.8, p90: 5.3, p99: 6.1 }\n",
		"      latencies_ms:\n        @\n",
	),
	"benchmark-provenance": inLab("  interest: neutral", "  @"),
	"benchmark-resources": inLab(
		"cpu_mcores: 120, mem_mb: 50 }\n    read_from: table\n  - mesh",
		"@, mem_mb: 50 }\n    read_from: table\n  - mesh",
	),
	"benchmark-set-up": inLab("{ mesh: linkerd, mode: sidecar, data_plane: sidecar }", "@"),
	"benchmark-time-order": inLab(MESH_RUN, MESH_RUN.replace(/start_time: .*\n.*\n/, "@\n")),
	"benchmark-unit-slip": inLab("{ p50: 2.8, p90: 5.3, p99: 6.1 }", "{ @ }"),
	"benchmark-version": inLab(
		MESH_RUN,
		MESH_RUN +
			MESH_RUN.replace("12:00:00Z", "12:01:00Z").replace(
				/ {2}- mesh: linkerd\n(.*\n).*\n/,
				"  @\n$1",
			),
	),
};
