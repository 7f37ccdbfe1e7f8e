import { isBaseline, loadKey, loadOf } from "#src/domain/benchmarks/load.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { type BenchmarkFile, benchmarks, runName } from "./benchmark-runs.ts";

/** Only runs under one load can be compared. */
export const benchmarkMixedLoads: Rule = {
	id: "benchmark-mixed-loads",
	description:
		"Every run with a mesh has a baseline under its own load, and runs under one load share a loop.",
	why: "What a mesh adds is only known against a run without it under the same load.",
	example: {
		bad: "a run at 1000 rps, and a baseline at 500 rps alone",
		good: "a baseline at 1000 rps next to it",
	},
	severity: "warning",
	isPerFile: true,
	check(catalog, report) {
		for (const benchmark of benchmarks(catalog)) {
			checkBaselines(benchmark, report);
			checkLoops(benchmark, report);
		}
	},
};

function checkBaselines({ file, data, runs }: BenchmarkFile, report: Report): void {
	const loads = new Set(
		runs.filter(({ run }) => isBaseline(run)).map(({ run }) => loadKey(loadOf(run))),
	);
	const excluded = new Set((data.not_comparable ?? []).map((each) => each?.mesh));
	for (const { index, run } of runs) {
		const isCompared = !isBaseline(run) && !excluded.has(run.mesh);
		if (loads.size === 0 || !isCompared || loads.has(loadKey(loadOf(run)))) continue;
		const message = `No baseline in ${baseName(file)} ran under the load of ${runName(run)}.`;
		const hint = "Compare scenario, protocol, connections and rps with the run without a mesh.";
		report({ file, path: ["runs", index], at: "value", message, hint });
	}
}

function checkLoops({ file, runs }: BenchmarkFile, report: Report): void {
	const known = runs.filter(({ run }) => run.loop !== null);
	for (const together of Map.groupBy(known, ({ run }) => loadKey(loadOf(run))).values()) {
		const [first] = together;
		const other = together.find(({ run }) => run.loop !== first?.run.loop);
		if (first === undefined || other === undefined) continue;
		const message = `${runName(other.run)} in ${baseName(file)} has a loop that is ${other.run.loop}, ${first.run.mesh} under the same load one that is ${first.run.loop}.`;
		const hint = "Latencies of two kinds of loop are not comparable; give them two scenarios.";
		report({ file, path: ["runs", other.index, "loop"], at: "value", message, hint });
	}
}
