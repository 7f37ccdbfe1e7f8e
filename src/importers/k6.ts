import type { SmpProtocol } from "#src/schema/benchmarks/smp-test-config.ts";
import type { SmpLatency } from "#src/schema/benchmarks/smp-value.ts";
import { amount, count, type Fields, fieldsOf, milliseconds, own, refuse } from "./amount.ts";
import { reading } from "./reading.ts";
import { k6Metrics } from "./recognise-json.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer, Reading } from "./source.ts";

/**
 * k6's end-of-test summary: `--summary-export`, the object of `handleSummary()` and the
 * machine-readable form of k6 1.5 and later, where metrics are a list without rates.
 */
export const k6: Importer = {
	id: "k6",
	label: "k6, --summary-export or handleSummary()",
	recognises: RECOGNISERS.k6,
	read: ({ json }) => k6Reading(fromJson(json)),
};

function fromJson(json: unknown): K6Summary {
	const summary = fieldsOf(json);
	const inMs = amount(
		own(fieldsOf(own(summary, "state")), "testRunDurationMs"),
		"testRunDurationMs",
	);
	const inSeconds = amount(own(fieldsOf(own(summary, "config")), "duration"), "config.duration");
	return {
		metrics: k6Metrics(json),
		tookSeconds: inMs === null ? inSeconds : inMs / 1000,
		form: "k6 summary",
	};
}

const POINTS = {
	min: "min",
	average: "avg",
	p50: "med",
	p75: "p(75)",
	p90: "p(90)",
	p95: "p(95)",
	p99: "p(99)",
	p99_9: "p(99.9)",
	p99_99: "p(99.99)",
	max: "max",
} as const;

/** What the summary of a run holds, whatever its form. */
export type K6Summary = {
	/** Values by metric and name; times are ms. */
	readonly metrics: ReadonlyMap<string, Fields>;
	/** Time the test took, seconds. */
	readonly tookSeconds: number | null;
	/** Time asked for, seconds, where the form tells it. */
	readonly seconds?: number | undefined;
	readonly form: string;
	readonly remarks?: readonly string[];
};

/** A run from a summary. `http_req_failed.passes` counts failures, so the rate is read and not the counts. */
export function k6Reading({
	metrics,
	form,
	tookSeconds,
	seconds,
	remarks = [],
}: K6Summary): Reading {
	const [protocol, duration] = requestsOf(metrics);
	const isHttp = metrics.has("http_reqs");
	const counter = metrics.get("http_reqs") ?? metrics.get("iterations") ?? {};
	const requests = count(own(counter, "count"), "http_reqs.count");
	if (requests === 0 || (requests === null && form === "k6 summary"))
		return refuse("The run is empty: no request was made.");
	const dropped = count(own(metrics.get("dropped_iterations"), "count"), "dropped_iterations") ?? 0;
	return reading({
		generator: "k6",
		protocol,
		connections: count(usersOf(metrics), "vus_max"),
		seconds,
		tookSeconds,
		reached: amount(own(counter, "rate"), "http_reqs.rate"),
		latencies: latenciesOf(duration),
		requests,
		errors: { share: shareOf(metrics.get("http_req_failed") ?? {}), codes: null },
		// Virtual users are closed, arrival rates open; the summary does not say which it was.
		loop: null,
		form,
		unsent: {
			count: dropped,
			name: "dropped_iterations",
			words: `${dropped} iterations were dropped`,
		},
		remarks: [
			"The connections are k6's virtual users.",
			...(isHttp || requests === null ? [] : ["Requests and rate are k6's iterations."]),
			...remarks,
		],
	});
}

function requestsOf(metrics: ReadonlyMap<string, Fields>): readonly [SmpProtocol, Fields] {
	const http = metrics.get("http_req_duration");
	const grpc = metrics.get("grpc_req_duration");
	if (http !== undefined) return ["PROTOCOL_HTTP", http];
	if (grpc !== undefined) return ["PROTOCOL_GRPC", grpc];
	return refuse("There is neither http_req_duration nor grpc_req_duration in it.");
}

function usersOf(metrics: ReadonlyMap<string, Fields>): unknown {
	const users = metrics.get("vus_max") ?? {};
	return own(users, "value") ?? own(users, "max");
}

function shareOf(failed: Fields): number | null {
	const share = amount(own(failed, "value") ?? own(failed, "rate"), "http_req_failed");
	return share === null || share <= 1 ? share : refuse("http_req_failed is above 1.");
}

function latenciesOf(duration: Fields): Partial<SmpLatency> {
	const names = Object.keys(POINTS) as (keyof typeof POINTS)[];
	return Object.fromEntries(
		names.map((name) => {
			const key = POINTS[name];
			const value = duration[key] ?? (key === "med" ? duration["p(50)"] : undefined);
			return [name, milliseconds(value, `http_req_duration ${key}`, 1)];
		}),
	);
}
