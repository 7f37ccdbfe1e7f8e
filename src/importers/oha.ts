import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, type Fields, fieldsOf, milliseconds, own, refuse } from "./amount.ts";
import { ohaCounts } from "./errors.ts";
import { reading } from "./reading.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer, Reading } from "./source.ts";

const SECOND = 1000;
const PERCENTILES = {
	p50: "p50",
	p75: "p75",
	p90: "p90",
	p95: "p95",
	p99: "p99",
	p99_9: "p99.9",
	p99_99: "p99.99",
} as const;

/** oha's JSON (`-j`, times in seconds). */
export const oha: Importer = {
	id: "oha",
	label: "oha, JSON",
	recognises: RECOGNISERS.oha,
	read: ({ json }) => ohaJson(fieldsOf(json)),
};

/** `rps.mean` is a mean over short windows; the achieved rate is the summary's. */
function ohaJson(output: Fields): Reading {
	const summary = fieldsOf(own(output, "summary"));
	const statuses = fieldsOf(own(output, "statusCodeDistribution"));
	const counts = ohaCounts(statuses, fieldsOf(own(output, "errorDistribution")));
	if (counts.requests === 0) return refuse("The run is empty: no request was answered.");
	return reading({
		generator: "oha",
		protocol: "PROTOCOL_HTTP",
		reached:
			counts.cutOff > 0 ? null : amount(own(summary, "requestsPerSec"), "summary.requestsPerSec"),
		tookSeconds: amount(own(summary, "total"), "summary.total"),
		latencies: {
			min: milliseconds(own(summary, "fastest"), "summary.fastest", SECOND),
			average: milliseconds(own(summary, "average"), "summary.average", SECOND),
			max: milliseconds(own(summary, "slowest"), "summary.slowest", SECOND),
			...percentilesOf(fieldsOf(own(output, "latencyPercentiles"))),
		},
		...counts,
		loop: "closed",
		form: "oha JSON",
	});
}

function percentilesOf(given: Fields): Partial<SmpLatency> {
	const names = Object.keys(PERCENTILES) as (keyof typeof PERCENTILES)[];
	return Object.fromEntries(
		names.map((name) => {
			const key = PERCENTILES[name];
			return [name, milliseconds(given[key], `latencyPercentiles.${key}`, SECOND)];
		}),
	);
}
