import { entries } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { type BenchmarkFile, benchmarks } from "./benchmark-runs.ts";

/** What was measured existed when it was measured, and has its version where others have theirs. */
export const benchmarkVersion: Rule = {
	id: "benchmark-version",
	description:
		"Runs of one mesh and mode in an experiment all have a version or none has, and none was published before its mesh was announced.",
	why: "A result belongs to a version; without it nobody knows whether it still holds.",
	example: { bad: "- mesh: linkerd", good: '- mesh: linkerd\n  mesh_version: "2.18"' },
	check(catalog, report) {
		const announced = new Map(
			entries(catalog).map(({ id, data }) => [id, data.announced?.date ?? data.ga?.date]),
		);
		for (const file of benchmarks(catalog)) {
			checkVersions(file, report);
			checkDate(file, announced, report);
		}
	},
};

function checkVersions({ file, runs }: BenchmarkFile, report: Report): void {
	const meshed = runs.filter(({ run }) => run.mesh !== "none");
	const kinds = Map.groupBy(meshed, ({ run }) => JSON.stringify([run.mesh, run.mode]));
	for (const alike of kinds.values()) {
		const version = alike.find(({ run }) => run.mesh_version !== null)?.run.mesh_version;
		if (version === undefined) continue;
		for (const { index, run } of alike.filter((each) => each.run.mesh_version === null)) {
			const message = `Run ${index + 1} in ${baseName(file)} has no mesh_version; other runs of ${run.mesh} have one.`;
			const hint = `Add mesh_version, as "${version}".`;
			report({ file, path: ["runs", index, "mesh"], at: "key", message, hint });
		}
	}
}

function checkDate(
	{ file, data, runs }: BenchmarkFile,
	announced: ReadonlyMap<string, string | undefined>,
	report: Report,
): void {
	const date = data.provenance?.date;
	if (date === undefined) return;
	for (const mesh of new Set(runs.map(({ run }) => run.mesh))) {
		const born = announced.get(mesh);
		if (born === undefined) continue;
		const exact = Math.min(born.length, date.length);
		if (date.slice(0, exact) >= born.slice(0, exact)) continue;
		const message = `${baseName(file)} was published ${date}, before "${mesh}" was announced (${born}).`;
		const hint = "Look both dates up at their sources.";
		report({ file, path: ["provenance", "date"], at: "value", message, hint });
	}
}
