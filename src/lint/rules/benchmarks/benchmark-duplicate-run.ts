import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { benchmarks, type PlacedRun, runKey, runName } from "./benchmark-runs.ts";

/** Each run is filed once; repeats differ in their start or their numbers. */
export const benchmarkDuplicateRun: Rule = {
	id: "benchmark-duplicate-run",
	description: "No run is filed twice in an experiment, under the same name or under another.",
	why: "A run that stands twice would count twice in every median.",
	example: {
		bad: "two runs with the same mesh, version, mode, load and numbers",
		good: "two repeats, each with its own start_time",
	},
	check(catalog, report) {
		for (const { file, runs } of benchmarks(catalog)) {
			for (const { index, run } of runs) {
				const first = runs.find((other) => other.index < index && isSame(other, { index, run }));
				if (first === undefined) continue;
				const message = `Run ${index + 1} in ${baseName(file)} (${runName(run)}) is run ${first.index + 1} again.`;
				const hint = "Delete one of them; of repeats, give each its start_time.";
				report({ file, path: ["runs", index], at: "value", message, hint });
			}
		}
	},
};

/** The same thing at the same time, or the very same result; repeats share neither. */
function isSame({ run: one }: PlacedRun, { run: other }: PlacedRun): boolean {
	const isSameResult = JSON.stringify(one.result) === JSON.stringify(other.result);
	const start = one.result.start_time;
	if (runKey(one) !== runKey(other)) return isSameResult && start !== null;
	return isSameResult || (start !== null && start === other.result.start_time);
}
