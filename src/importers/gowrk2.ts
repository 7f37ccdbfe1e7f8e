import { durationSeconds, readInstant, writeInstant } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import {
	amount,
	count,
	type Fields,
	fieldsOf,
	listOf,
	milliseconds,
	own,
	refuse,
	textOf,
	tidy,
} from "./amount.ts";
import { reading } from "./reading.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer } from "./source.ts";

const PERCENTILES = { p50: 50, p75: 75, p90: 90, p95: 95, p99: 99, p99_9: 99.9, p99_99: 99.99 };

/**
 * gowrk2, the wrapper of wrk2 in Meshery: its JSON, with numbers that may be text.
 *
 * Average, minimum and maximum are microseconds, percentiles are milliseconds.
 */
export const gowrk2: Importer = {
	id: "gowrk2",
	label: "gowrk2, JSON",
	recognises: RECOGNISERS.gowrk2,
	read({ json }) {
		const result = fieldsOf(json);
		const micros = (name: string) => milliseconds(own(result, name), name, 1e-3);
		const requests = requestsOf(result);
		if (requests === 0) return refuse("The run is empty: no request finished.");
		const took = micros("DurationInMicroseconds");
		const begin = readInstant(textOf(own(result, "StartTime")));
		const start = begin === undefined || begin <= 0n ? null : begin;
		return reading({
			generator: "gowrk2",
			protocol: "PROTOCOL_HTTP",
			rps: amount(own(result, "RequestedQPS"), "RequestedQPS") || null,
			seconds: durationSeconds(textOf(own(result, "RequestedDuration"))),
			tookSeconds: took === null ? null : tidy(took / 1000),
			start: start === null ? null : writeInstant(start),
			end:
				start === null || took === null
					? null
					: writeInstant(start + BigInt(Math.round(took * 1e6))),
			reached: amount(own(result, "RequestsPerSec"), "RequestsPerSec"),
			latencies: {
				min: micros("MinLatency"),
				average: micros("AvgLatency"),
				max: micros("MaxLatency"),
				...percentilesOf(listOf(own(result, "Percentiles"))),
			},
			requests,
			errors: errorsOf(result, requests),
			loop: "open",
			form: "gowrk2 JSON",
			remarks: own(result, "Errors") === undefined ? ["The file does not count errors."] : [],
		});
	},
};

/** Older versions count per address only. */
function requestsOf(result: Fields): number | null {
	const total = count(own(result, "TotalRequests"), "TotalRequests");
	if (total !== null) return total;
	const counts = Object.entries(result)
		.filter(([name]) => name.startsWith("UrlRequestCount_"))
		.map(([name, value]) => count(value, name) ?? 0);
	return counts.length === 0 ? null : counts.reduce((sum, number) => sum + number, 0);
}

function percentilesOf(rows: readonly unknown[]): Partial<SmpLatency> {
	const found = new Map(
		rows
			.map(fieldsOf)
			.map((row) => [amount(own(row, "Percent"), "Percent"), own(row, "Value")] as const),
	);
	return Object.fromEntries(
		Object.entries(PERCENTILES).map(([point, percent]) => [
			point,
			milliseconds(found.get(percent), `${percent} %`, 1),
		]),
	);
}

function errorsOf(result: Fields, requests: number | null) {
	const errors = count(own(result, "Errors"), "Errors");
	if (errors === null || requests === null) return { share: null, codes: null };
	const share = Math.min(1, tidy(errors / requests));
	return { share, codes: errors > 0 ? { errors } : null };
}
