/**
 * Tells by its keys which tool wrote a JSON document; small and apart from the readers.
 *
 * @module
 */

import { amount, type Fields, fieldsOf, listOf, own, textOf } from "./amount.ts";

/** Is it fortio's result, or its report of why there is none? */
export function isFortio(json: unknown): boolean {
	const result = fieldsOf(json);
	if (has(result, "DurationHistogram") || has(result, "RunType")) return true;
	return has(result, "Error") && has(result, "Exception");
}

/** Is it ghz's JSON? */
export function isGhz(json: unknown): boolean {
	const report = fieldsOf(json);
	return Array.isArray(own(report, "latencyDistribution")) || "endReason" in report;
}

/** Is it gowrk2's JSON? */
export function isGowrk2(json: unknown): boolean {
	return has(fieldsOf(json), "DurationInMicroseconds");
}

/** Is it k6's summary? */
export function isK6(json: unknown): boolean {
	const metrics = k6Metrics(json);
	return ["http_reqs", "grpc_req_duration", "iteration_duration"].some((name) => metrics.has(name));
}

/** k6's metrics by name; in handleSummary() and the list form their numbers are one level down. */
export function k6Metrics(json: unknown): ReadonlyMap<string, Fields> {
	const summary = fieldsOf(json);
	const listed = listOf(own(fieldsOf(own(summary, "results")), "metrics")).map(fieldsOf);
	const named = listed.map((metric) => [textOf(own(metric, "name")), metric] as const);
	const given = Object.entries(fieldsOf(own(summary, "metrics")));
	return new Map(
		[...named, ...given].map(([name, metric]) => {
			const { values } = fieldsOf(metric);
			return [name, values === undefined ? fieldsOf(metric) : fieldsOf(values)] as const;
		}),
	);
}

/** Is it exported from Meshery? */
export function isMeshery(json: unknown): boolean {
	return mesheryExports(json).some((each) => has(fieldsOf(each), "runner_results"));
}

/** A single export of Meshery, a list of them, or a page of its API. */
export function mesheryExports(json: unknown): readonly unknown[] {
	if (Array.isArray(json)) return listOf(json);
	const page = listOf(own(fieldsOf(json), "results"));
	return page.length > 0 ? page : [json];
}

/** Is it Nighthawk's own JSON, or its `--output-format fortio`? */
export function isNighthawk(json: unknown): boolean {
	const isNative = listOf(own(fieldsOf(json), "results")).some((each) =>
		has(fieldsOf(each), "statistics"),
	);
	return isNative || isNighthawkFortio(json);
}

/** Nighthawk signs its labels and writes counts as text, as protobuf does with 64 bits. */
function isNighthawkFortio(json: unknown): boolean {
	const { Labels, DurationHistogram } = fieldsOf(json);
	const { Count } = fieldsOf(DurationHistogram);
	if (Count === undefined) return false;
	const isSigned = typeof Labels === "string" && /(^|\s)Nighthawk$/i.test(Labels.trim());
	return isSigned || (typeof Count === "string" && amount(Count, "Count") !== null);
}

/** Is it oha's JSON? */
export function isOha(json: unknown): boolean {
	const { summary, latencyPercentiles } = fieldsOf(json);
	return has(fieldsOf(summary), "requestsPerSec") || latencyPercentiles !== undefined;
}

/** Is it `vegeta report -type=json`? */
export function isVegeta(json: unknown): boolean {
	const report = fieldsOf(json);
	if (has(fieldsOf(own(report, "latencies")), "50th")) return true;
	// A single request of `vegeta encode` has bytes as well; alone it is not a run.
	return "bytes_in" in report && !("latency" in report);
}

/** Names under which the messages of SMP are next to each other. */
export const SMP_RESULT = ["performanceTestResult", "performance_test_result", "result"];
export const SMP_CONFIG = [
	"performanceTestConfig",
	"performance_test_config",
	"test_config",
	"config",
];

/** Is it SMP: a result in one of its layouts, an experiment with runs, or a test configuration? */
export function isSmp(json: unknown): boolean {
	const document = fieldsOf(json);
	if (smpRunsOf(document).length > 0 || isSmpPlan(document)) return true;
	const result = firstGiven(document, SMP_RESULT);
	return [result, own(document, "client"), document].some(isSmpResult);
}

/** The runs of an experiment: messages next to each other, whatever they hold. */
export function smpRunsOf(document: Fields): readonly unknown[] {
	const isRun = (run: unknown) =>
		[...SMP_RESULT, ...SMP_CONFIG].some((name) => Object.hasOwn(fieldsOf(run), name));
	return listOf(own(document, "runs")).filter(isRun);
}

/** Is it a bare `PerformanceTestConfig`? */
export function isSmpPlan(document: Fields): boolean {
	const names = ["load_generator", "loadGenerator", "rps", "connections"];
	return listOf(own(document, "clients")).some((client) =>
		names.some((name) => Object.hasOwn(fieldsOf(client), name)),
	);
}

/** Is it a `PerformanceTestResult`? */
export function isSmpResult(value: unknown): boolean {
	return ["latencies_ms", "latenciesMs"].some((name) => Object.hasOwn(fieldsOf(value), name));
}

/** The first of these names that holds something. */
export function firstGiven(document: Fields, names: readonly string[]): unknown {
	const name = names.find((each) => Object.hasOwn(document, each) && document[each] !== null);
	return name === undefined ? undefined : document[name];
}

function has(fields: Fields, name: string): boolean {
	return own(fields, name) !== undefined;
}
