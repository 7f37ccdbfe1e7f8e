import { amount, type Fields, fieldsOf, listOf, own, textOf } from "./amount.ts";
import type { Importer } from "./importer.ts";
import { type K6Summary, k6Reading } from "./k6-summary.ts";

/**
 * k6's end-of-test summary: `--summary-export`, the object of `handleSummary()` and the
 * machine-readable form of k6 1.5 and later, where metrics are a list without rates.
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
		metrics: metricsOf(json),
		tookSeconds: inMs === null ? inSeconds : inMs / 1000,
		form: "k6 summary",
	};
}

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
