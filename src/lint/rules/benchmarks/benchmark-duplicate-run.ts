import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { benchmarks, type PlacedRun, runKey, runName } from "./benchmark-runs.ts";

/** Each run is filed once; repeats differ in their start or their numbers. */
export const benchmarkDuplicateRun: Rule = {
	id: "benchmark-duplicate-run",
	description: "No run is filed twice in an experiment, under the same name or under another.",
	why: "A run that is listed twice would count twice in every median.",
	example: {
		bad: "two runs with the same mesh, version, mode, load and numbers",
		good: "two repeats, each with its own start_time",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, runs } of benchmarks(catalog)) {
			const keyed = runs.map((placed) => ({ ...placed, ...keysOf(placed) }));
			for (const { index, run, ...keys } of keyed) {
				const first = keyed.find((other) => other.index < index && isSame(other, { run, ...keys }));
				if (first === undefined) continue;
				const message = `Run ${index + 1} in ${baseName(file)} (${runName(run)}) is run ${first.index + 1} again.`;
				const hint = "Delete one of them; of repeats, give each its start_time.";
				report({ file, path: ["runs", index], at: "value", message, hint });
			}
		}
	},
};

type KeyedRun = Pick<PlacedRun, "run"> & ReturnType<typeof keysOf>;

/** What was run and what came out, to be compared with all other runs. */
function keysOf({ run }: PlacedRun) {
	return { key: runKey(run), result: JSON.stringify(run.result) };
}

/** The same thing at the same time, or the very same result; repeats share neither. */
function isSame(one: KeyedRun, other: KeyedRun): boolean {
	const isSameResult = one.result === other.result;
	const start = one.run.result.start_time;
	if (one.key !== other.key) return isSameResult && start !== null;
	return isSameResult || (start !== null && start === other.run.result.start_time);
}
