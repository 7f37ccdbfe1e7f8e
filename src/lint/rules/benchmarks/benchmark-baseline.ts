import { isBaseline } from "#src/domain/benchmarks/load.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { benchmarks } from "./benchmark-runs.ts";

/** Without a run that has no mesh, nobody can tell what the mesh adds. */
export const benchmarkBaseline: Rule = {
	id: "benchmark-baseline",
	description: "An experiment has a run without a mesh, or the reason in method.no_baseline.",
	why: "Without the same load and no mesh nobody can say what a mesh adds.",
	example: {
		bad: "runs with mesh: linkerd only",
		good: "one more run with mesh: none under the same load",
	},
	severity: "warning",
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data, runs } of benchmarks(catalog)) {
			const isStated = data.method?.no_baseline !== undefined;
			if (runs.length === 0 || isStated || runs.some(({ run }) => isBaseline(run))) continue;
			const message = `${baseName(file)} has no baseline: no run with "mesh: none".`;
			const hint = "Add the run without a mesh, or add method.no_baseline with the reason.";
			report({ file, path: ["runs"], at: "key", message, hint });
		}
	},
};
