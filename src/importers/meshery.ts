import { fieldsOf, listOf, own, refuse, textOf } from "./amount.ts";
import { fortioResult } from "./fortio.ts";
import { mesheryExports } from "./recognise-json.ts";
import { RECOGNISERS } from "./recognition.ts";
import type { Importer, Source } from "./source.ts";

/**
 * Results exported from Meshery, each of which holds a generator's result in fortio's form.
 *
 * `test_start_time` is the local clock with a Z and is not read; `StartTime` has its zone.
 */
export const meshery: Importer = {
	id: "meshery",
	label: "Meshery, exported result",
	recognises: RECOGNISERS.meshery,
	runs(source) {
		const runs = runnerResults(source);
		return runs.length < 2
			? [source]
			: runs.map((result) => ({ ...source, text: "", json: { runner_results: result } }));
	},
	read(source) {
		const [first] = runnerResults(source);
		if (first === undefined) return refuse("There is no runner_results in it.");
		const result = fieldsOf(first);
		const generator = textOf(own(result, "load-generator")).slice(0, 40) || "fortio";
		const form = "Meshery export of fortio JSON";
		const slack = generator === "nighthawk" ? 0.1 : 0;
		return fortioResult(result, { generator, form, slack, paces: generator !== "nighthawk" });
	},
};

function runnerResults({ json }: Source): readonly unknown[] {
	return mesheryExports(json).flatMap((each) => {
		const value = own(fieldsOf(each), "runner_results");
		if (Array.isArray(value)) return listOf(value);
		return value === undefined || value === null ? [] : [value];
	});
}
