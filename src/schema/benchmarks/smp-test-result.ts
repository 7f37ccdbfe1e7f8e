import { z } from "zod";
import { line, webAddress } from "#src/schema/text/text.ts";
import { instant, labels, measured, milliseconds, smpLatencySchema } from "./smp-value.ts";

/** A percentile the source does not list, and the two times it lies between. */
const computedPercentile = z.strictObject({
	computed: z.literal(true).meta({ description: "Always true: the source does not list it." }),
	from_ms: milliseconds.meta({ description: "Lower end of the histogram bucket it lies in, ms." }),
	to_ms: milliseconds.meta({ description: "Upper end of that bucket, ms." }),
});

/** Percentiles of `latencies_ms` that can be computed. */
const computable = z.enum(["p50", "p75", "p90", "p95", "p99", "p99_9"]);

const computedPercentiles = z.partialRecord(computable, computedPercentile);
export type ComputedPercentiles = z.infer<typeof computedPercentiles>;

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
		computed_percentiles: computedPercentiles.optional().meta({
			description:
				"Percentiles of latencies_ms that the source does not list: computed from its histogram or its list of requests, with the bucket's bounds.",
		}),
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
