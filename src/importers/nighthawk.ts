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
	quoted,
	refuse,
	textOf,
	tidy,
} from "./amount.ts";
import { errorShare, statusCounts } from "./errors.ts";
import { fortioResult } from "./fortio.ts";
import { reading } from "./reading.ts";
import { isNighthawkYaml } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { type Importer, parsedYaml, type Reading, type Source } from "./source.ts";

/** Nighthawk's own JSON and YAML, and its `--output-format fortio`. */
export const nighthawk: Importer = {
	id: "nighthawk",
	label: "Nighthawk, --output-format json, yaml or fortio",
	recognises: RECOGNISERS.nighthawk,
	read: (source) =>
		source.json === undefined && isNighthawkYaml(source.text)
			? nighthawkResult(fieldsOf(parsedYaml(source)), "Nighthawk YAML")
			: fromJson(source),
};

function fromJson({ json }: Source) {
	const output = fieldsOf(json);
	if (own(output, "DurationHistogram") === undefined) return nighthawkResult(output);
	const form = "Nighthawk in fortio form";
	return fortioResult(output, { generator: "nighthawk", form, slack: 0.1, paces: false });
}

const REQUEST = "benchmark_http_client.request_to_response";
/** Requests that found no free connection and were never sent. */
const OVERFLOW = "benchmark.pool_overflow";
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
 * Percentiles come in steps; the nearest step a little above the asked one is taken (0.990625 for
 * p99). With few requests that step is missing and so is the percentile. Rate and connections are
 * asked for per worker and multiplied here.
 */
export function nighthawkResult(output: Fields, form = "Nighthawk JSON"): Reading {
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
	const took = durationSeconds(textOf(own(overall, "execution_duration")));
	const asked = durationSeconds(textOf(own(options, "duration")));
	const counters = countersOf(overall);
	const codes = codesOf(counters);
	const answers = Object.values(codes).reduce((sum, number) => sum + number, 0);
	// The files of 2019 do not say how long a run took.
	const seconds = took ?? asked;
	return reading({
		generator: "nighthawk",
		protocol: "PROTOCOL_HTTP",
		connections: times(count(own(options, "connections"), "connections"), workers),
		rps: times(amount(own(options, "requests_per_second"), "requests_per_second"), workers),
		seconds: asked,
		tookSeconds: took,
		...window(own(overall, "execution_start") ?? own(output, "timestamp"), seconds),
		reached:
			seconds === undefined
				? amount(own(overall, "answers_per_second"), "Per second")
				: tidy((answers || requests) / seconds),
		latencies: latenciesOf(statistic),
		requests,
		errors: errorShare(codes),
		unsent: unsentOf(counters, requests),
		loop: own(options, "open_loop") === true ? "open" : "closed",
		form,
		remarks: [
			...(took === undefined && asked !== undefined
				? [`The file does not say how long it took: rate and end are counted with ${asked} s.`]
				: []),
			...(answers === 0 ? ["No status was counted: errors are unknown."] : []),
		],
	});
}

function requestStatistic(overall: Fields): Fields {
	const statistics = listOf(own(overall, "statistics")).map(fieldsOf);
	const found = statistics.find(({ id }) => id === REQUEST);
	return found ?? refuse(`Nighthawk's statistic ${REQUEST} is not in it, so no request was timed.`);
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
	const at = (share: number) => {
		const reach = share + 0.1 * (1 - share) + 1e-9;
		return steps.find((step) => step.share >= share - 1e-9 && step.share <= reach)?.ms ?? null;
	};
	const found = names.map((name) => [name, at(PERCENTILES[name])] as const);
	return {
		min: timeOf(own(statistic, "min")) ?? (steps[0]?.share === 0 ? steps[0].ms : null),
		average: timeOf(own(statistic, "mean")),
		max: timeOf(own(statistic, "max")) ?? at(1),
		...Object.fromEntries(found),
	};
}

/** `"0.000190007s"` in milliseconds. */
function timeOf(value: unknown): number | null {
	if (value === undefined || value === null) return null;
	const seconds = durationSeconds(textOf(value));
	if (seconds === undefined) return refuse(`${quoted(value)} is not a time.`);
	return milliseconds(seconds, "a time", 1000);
}

function countersOf(overall: Fields): ReadonlyMap<string, unknown> {
	const counters = listOf(own(overall, "counters")).map(fieldsOf);
	return new Map(counters.map(({ name, value }) => [textOf(name), value]));
}

/** Answers by class, and the failures that have no answer. */
function codesOf(counters: ReadonlyMap<string, unknown>): Record<string, number> {
	const named = [...counters].flatMap(([name, value]) => {
		const match = /^benchmark\.(?:http_(\w+)|(stream_resets|pool_connection_failure))$/.exec(name);
		return match === null ? [] : [[match[1] ?? String(match[2]), value] as const];
	});
	return statusCounts(Object.fromEntries(named));
}

function unsentOf(counters: ReadonlyMap<string, unknown>, requests: number) {
	const number = count(counters.get(OVERFLOW), OVERFLOW) ?? 0;
	const words = `${number} of ${requests + number} planned requests were never sent (${OVERFLOW})`;
	return { count: number, name: OVERFLOW, words };
}

function window(begin: unknown, seconds: number | undefined) {
	const start = readInstant(textOf(begin));
	if (start === undefined) return { start: null, end: null };
	const end = seconds === undefined ? null : start + BigInt(Math.round(seconds * 1e9));
	return { start: writeInstant(start), end: end === null ? null : writeInstant(end) };
}
