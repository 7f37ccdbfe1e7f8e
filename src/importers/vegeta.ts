import { readInstant, writeInstant } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, count, type Fields, fieldsOf, milliseconds, own, refuse, tidy } from "./amount.ts";
import { statusCounts } from "./errors.ts";
import { reading } from "./reading.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer, Reading, Source } from "./source.ts";

const POINTS = {
	min: "min",
	average: "mean",
	p50: "50th",
	p90: "90th",
	p95: "95th",
	p99: "99th",
	max: "max",
} as const;

/** `vegeta report -type=json`. */
export const vegeta: Importer = {
	id: "vegeta",
	label: "vegeta, report -type=json",
	recognises: RECOGNISERS.vegeta,
	read: fromReport,
};

/** Every time is in nanoseconds; the achieved rate counts answers. */
function fromReport({ json }: Source): Reading {
	const report = fieldsOf(json);
	const requests = count(own(report, "requests"), "requests");
	if (requests === null || requests === 0) return refuse("The run is empty: no request was sent.");
	return reading({
		generator: "vegeta",
		protocol: "PROTOCOL_HTTP",
		start: moment(own(report, "earliest")),
		end: moment(own(report, "end")),
		reached: amount(own(report, "throughput"), "throughput") ?? amount(own(report, "rate"), "rate"),
		latencies: latenciesOf(fieldsOf(own(report, "latencies"))),
		requests,
		errors: errorsOf(report),
		loop: "open",
		form: "vegeta JSON report",
	});
}

function latenciesOf(given: Fields): Partial<SmpLatency> {
	const names = Object.keys(POINTS) as (keyof typeof POINTS)[];
	return Object.fromEntries(
		names.map((name) => [
			name,
			milliseconds(given[POINTS[name]], `latencies.${POINTS[name]}`, 1e-6),
		]),
	);
}

/** Status 0 stands for requests that got no answer. */
function errorsOf(report: Fields) {
	const codes = statusCounts(fieldsOf(own(report, "status_codes")));
	const success = amount(own(report, "success"), "success");
	if (success !== null && success > 1) refuse("success is above 1.");
	return {
		share: success === null ? null : tidy(1 - success),
		codes: Object.keys(codes).length === 0 ? null : codes,
	};
}

function moment(value: unknown): string | null {
	const nanoseconds = typeof value === "string" ? readInstant(value) : undefined;
	return nanoseconds === undefined ? null : writeInstant(nanoseconds);
}
