import { durationSeconds, readInstant, writeInstant } from "#src/domain/smp/units.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import {
	amount,
	count,
	type Fields,
	fieldsOf,
	listOf,
	milliseconds,
	own,
	textOf,
	tidy,
} from "./amount.ts";
import { errorShare, statusCounts } from "./error-share.ts";
import type { Reading } from "./importer.ts";
import { reading } from "./reading.ts";
import { quoted, refuse } from "./refuse.ts";

const REQUEST = "benchmark_http_client.request_to_response";
const PERCENTILES = {
	p50: 0.5,
	p75: 0.75,
	p90: 0.9,
	p95: 0.95,
	p99: 0.99,
	p99_9: 0.999,
	p99_99: 0.9999,
} as const;

/**
 * A run from Nighthawk's own JSON.
 *
 * Percentiles come in steps; the nearest step at or above the asked one is taken (0.990625 for
 * p99). Rate and connections are asked for per worker and multiplied here.
 */
export function nighthawkResult(output: Fields): Reading {
	const results = listOf(own(output, "results")).map(fieldsOf);
	const overall =
		results.find(({ name }) => name === "global") ??
		(results.length === 1 ? results[0] : undefined);
	if (overall === undefined) return refuse('There is no result named "global" in it.');
	const statistic = requestStatistic(overall);
	const requests = count(own(statistic, "count"), `count of ${REQUEST}`);
	if (requests === null || requests === 0) return refuse("The run is empty: no request was timed.");
	const options = fieldsOf(own(output, "options"));
	const workers = workersOf(results, options);
	const seconds = durationSeconds(textOf(own(overall, "execution_duration")));
	const codes = codesOf(overall);
	const answers = Object.values(codes).reduce((sum, number) => sum + number, 0);
	return reading({
		generator: "nighthawk",
		protocol: "PROTOCOL_HTTP",
		connections: times(count(own(options, "connections"), "connections"), workers),
		rps: times(amount(own(options, "requests_per_second"), "requests_per_second"), workers),
		seconds: durationSeconds(textOf(own(options, "duration"))),
		...window(overall, seconds),
		reached: seconds ? tidy((answers || requests) / seconds) : null,
		latencies: latenciesOf(statistic),
		requests,
		errors: errorShare(codes),
		loop: own(options, "open_loop") === true ? "open" : "closed",
		form: "Nighthawk JSON",
	});
}

function requestStatistic(overall: Fields): Fields {
	const statistics = listOf(own(overall, "statistics")).map(fieldsOf);
	const found = statistics.find(({ id }) => id === REQUEST);
	return found ?? refuse(`There is no statistic ${REQUEST} in it, so no request was timed.`);
}

/** Zero asked for means the option was left at its default, which the file does not tell. */
function times(value: number | null, workers: number): number | null {
	return value === null || value === 0 ? null : value * workers;
}

function workersOf(results: readonly Fields[], options: Fields): number {
	const listed = results.filter(({ name }) => name !== "global").length;
	return listed || Number.parseInt(textOf(own(options, "concurrency")), 10) || 1;
}

function latenciesOf(statistic: Fields): Partial<SmpLatency> {
	const steps = listOf(own(statistic, "percentiles"))
		.map(fieldsOf)
		.map((step) => ({
			share: amount(own(step, "percentile"), "percentile") ?? 0,
			ms: timeOf(own(step, "duration")),
		}))
		.toSorted((one, other) => one.share - other.share);
	const names = Object.keys(PERCENTILES) as (keyof typeof PERCENTILES)[];
	const found = names.map((name) => {
		const step = steps.find(({ share }) => share >= PERCENTILES[name] - 1e-9);
		return [name, step?.ms ?? null] as const;
	});
	return {
		min: timeOf(own(statistic, "min")),
		average: timeOf(own(statistic, "mean")),
		max: timeOf(own(statistic, "max")),
		...Object.fromEntries(found),
	};
}

/** `"0.000190007s"` in milliseconds. */
function timeOf(value: unknown): number | null {
	if (value === undefined || value === null) return null;
	const seconds = durationSeconds(textOf(value));
	if (seconds === undefined) return refuse(`${quoted(value)} is no time.`);
	return milliseconds(seconds, "a time", 1000);
}

/** Answers by class, and the failures that have no answer. */
function codesOf(overall: Fields): Record<string, number> {
	const counters = listOf(own(overall, "counters")).map(fieldsOf);
	const named = counters.flatMap(({ name, value }) => {
		const match = /^benchmark\.(?:http_(\w+)|(stream_resets|pool_connection_failure))$/.exec(
			textOf(name),
		);
		return match === null ? [] : [[match[1] ?? String(match[2]), value] as const];
	});
	return statusCounts(Object.fromEntries(named));
}

function window(overall: Fields, seconds: number | undefined) {
	const start = readInstant(textOf(own(overall, "execution_start")));
	if (start === undefined) return { start: null, end: null };
	const end = seconds === undefined ? null : start + BigInt(Math.round(seconds * 1e9));
	return { start: writeInstant(start), end: end === null ? null : writeInstant(end) };
}
