import { z } from "zod";
import { milliseconds } from "./smp-value.ts";

/**
 * SMP `PerformanceTestResult.Latency`, all in milliseconds, with four percentiles that SMP lacks
 * (`p75`, `p95`, `p99_9`, `p99_99`).
 */
export const smpLatencySchema = z
	.strictObject({
		min: milliseconds.meta({ description: "Fastest request, ms." }),
		average: milliseconds.meta({ description: "Arithmetic mean, ms." }),
		p50: milliseconds.meta({ description: "Median, ms." }),
		p75: milliseconds.meta({ description: "75th percentile, ms." }),
		p90: milliseconds.meta({ description: "90th percentile, ms." }),
		p95: milliseconds.meta({ description: "95th percentile, ms." }),
		p99: milliseconds.meta({ description: "99th percentile, ms." }),
		p99_9: milliseconds.meta({ description: "99.9th percentile, ms." }),
		p99_99: milliseconds.meta({ description: "99.99th percentile, ms." }),
		max: milliseconds.meta({ description: "Slowest request, ms." }),
	})
	.prefault({})
	.meta({ description: "Latencies in milliseconds. Leave out what the source does not give." });
export type SmpLatency = z.infer<typeof smpLatencySchema>;
