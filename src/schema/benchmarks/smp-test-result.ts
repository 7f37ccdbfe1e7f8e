import { z } from "zod";
import { line, webAddress } from "#src/schema/text/text.ts";
import { smpLatencySchema } from "./smp-latency.ts";
import { instant, labels, measured } from "./smp-value.ts";

/** What came out; SMP `PerformanceTestResult`. */
export const smpTestResultSchema = z
	.strictObject({
		smp_version: line(20).optional().meta({ description: "Version of SMP, if stated." }),
		id: line(80).optional().meta({ description: "Identity of the result, if it has one." }),
		start_time: instant
			.nullable()
			.default(null)
			.meta({ description: "Start of the run, UTC, in quotes." }),
		end_time: instant
			.nullable()
			.default(null)
			.meta({ description: "End of the run, UTC, in quotes." }),
		actual_qps: measured.meta({ description: "Requests per second that were reached." }),
		latencies_ms: smpLatencySchema,
		labels: labels.optional().meta({
			description: "What the source gives beyond SMP's fields, with the unit in the name.",
		}),
		details_uri: webAddress.optional().meta({ description: "Address of the full result." }),
		test_id: line(80).optional().meta({ description: "Joins to the configuration's id." }),
		mesh_config_id: line(80).optional().meta({ description: "Joins to the mesh's id." }),
		env_id: line(80).optional().meta({ description: "Joins to the environment's id." }),
	})
	.prefault({})
	.meta({ description: "What came out: SMP PerformanceTestResult." });
export type SmpTestResult = z.infer<typeof smpTestResultSchema>;
