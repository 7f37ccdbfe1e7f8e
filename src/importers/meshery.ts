import { fieldsOf, listOf, own, textOf } from "./amount.ts";
import { fortioResult } from "./fortio-result.ts";
import type { Importer } from "./importer.ts";
import { refuse } from "./refuse.ts";

/**
 * A result exported from Meshery, which holds a generator's result in fortio's form.
 *
 * `test_start_time` is the local clock with a Z and is not read; `StartTime` has its zone.
 */
export const meshery: Importer = {
	id: "meshery",
	label: "Meshery, exported result",
	recognises({ json }) {
		return resultsOf(json).some((each) => own(fieldsOf(each), "runner_results") !== undefined);
	},
	read({ json }) {
		const runs = resultsOf(json).flatMap((each) =>
			oneOrMore(own(fieldsOf(each), "runner_results")),
		);
		const [first] = runs;
		if (first === undefined) return refuse("There is no runner_results in it.");
		if (runs.length > 1) refuse(`It holds ${runs.length} results; export them one by one.`);
		const result = fieldsOf(first);
		const generator = textOf(own(result, "load-generator")).slice(0, 40) || "fortio";
		const form = "Meshery export of fortio JSON";
		const slack = generator === "nighthawk" ? 0.1 : 0;
		return fortioResult(result, { generator, form, slack, paces: generator !== "nighthawk" });
	},
};

function resultsOf(json: unknown): readonly unknown[] {
	return Array.isArray(json) ? json : [json];
}

function oneOrMore(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return listOf(value);
	return value === undefined || value === null ? [] : [value];
}
