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
