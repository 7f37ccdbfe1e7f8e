import { amount, fieldsOf, own } from "./amount.ts";
import type { Importer } from "./importer.ts";
import { type K6Summary, k6Reading } from "./k6-summary.ts";
import { k6Metrics } from "./recognise-json.ts";
import { RECOGNISERS } from "./recognition.ts";

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
