import { z } from "zod";
import { line } from "#src/schema/text/text.ts";

/** A number the source may not give: absent and null both mean "not published". */
export const measured = z.number().min(0).max(1e12).nullable().default(null);

/** A time span in milliseconds. Eleven days and more is not a latency but a slip, and refused. */
export const milliseconds = z.number().min(0).max(1e9).nullable().default(null);

/** A count the source may not give. */
export const counted = z.number().int().min(0).nullable().default(null);

/** A text the source may not give, on one line. */
export const stated = (max: number) => line(max).nullable().default(null);

function isInstant(text: string): boolean {
	return !Number.isNaN(Date.parse(text.replace(/\.\d+Z$/, "Z")));
}

/** A moment as `google.protobuf.Timestamp` is written: RFC 3339 in UTC, up to nanoseconds. */
export const instant = z
	.string()
	.regex(
		/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/,
		"is not a moment: write 2026-01-31T12:00:00Z",
	)
	.refine(isInstant, "is not a moment of the calendar");

/** A duration in SMP's free text, for example `60s` or `1h30m`. */
export const duration = z
	.string()
	.regex(/^(\d+(\.\d+)?(ns|us|ms|s|m|h))+$/, "is not a duration: write 60s, 15m or 1h30m");

/** Free labels, `map<string, string>` of SMP; what SMP has no field for is kept here. */
export const labels = z.record(
	z.string().regex(/^[A-Za-z][\w./-]{0,59}$/, "is not a label: use letters, digits, . _ / -"),
	z.string().max(500),
);

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
