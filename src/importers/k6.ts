import type { SmpLatency } from "#src/schema/benchmarks/smp-latency.ts";
import type { SmpProtocol } from "#src/schema/benchmarks/smp-test-config.ts";
import {
	amount,
	count,
	type Fields,
	fieldsOf,
	listOf,
	milliseconds,
	own,
	textOf,
} from "./amount.ts";
import type { Importer } from "./importer.ts";
import { reading } from "./reading.ts";
import { refuse } from "./refuse.ts";

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

/**
 * k6's end-of-test summary: `--summary-export`, the object of `handleSummary()` and the
 * machine-readable form of k6 1.5 and later, where metrics are a list.
 *
 * Times are ms. `http_req_failed.passes` counts failures, so the rate is read and not the counts.
 */
export const k6: Importer = {
	id: "k6",
	label: "k6, --summary-export or handleSummary()",
	recognises({ json }) {
		const metrics = metricsOf(json);
		return ["http_reqs", "grpc_req_duration", "iteration_duration"].some((name) =>
			metrics.has(name),
		);
	},
	read({ json }) {
		const metrics = metricsOf(json);
		const [protocol, duration] = requestsOf(metrics);
		const counter = metrics.get("http_reqs") ?? metrics.get("iterations") ?? {};
		const requests = count(own(counter, "count"), "http_reqs.count");
		if (requests === null || requests === 0)
			return refuse("The run is empty: no request was made.");
		const failed = metrics.get("http_req_failed") ?? {};
		const dropped =
			count(own(metrics.get("dropped_iterations"), "count"), "dropped_iterations") ?? 0;
		return reading({
			generator: "k6",
			protocol,
			connections: count(usersOf(metrics), "vus_max"),
			reached: amount(own(counter, "rate"), "http_reqs.rate"),
			latencies: latenciesOf(duration),
			requests,
			errors: { share: shareOf(failed), codes: null },
			// Virtual users are closed, arrival rates open; the summary does not say which it was.
			loop: null,
			form: "k6 summary",
			labels: dropped > 0 ? { dropped_iterations: String(dropped) } : {},
			remarks: [
				"The connections are k6's virtual users.",
				...(dropped > 0
					? [`${dropped} iterations were dropped: the rate asked for was not offered.`]
					: []),
			],
		});
	},
};

/** Metrics by name; in handleSummary() and the list form their numbers are one level down. */
function metricsOf(json: unknown): ReadonlyMap<string, Fields> {
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
