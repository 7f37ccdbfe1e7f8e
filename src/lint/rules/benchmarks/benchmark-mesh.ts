import { entries } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";
import { benchmarks } from "./benchmark-runs.ts";

/** What was measured has an entry, so that its page shows its results. */
export const benchmarkMesh: Rule = {
	id: "benchmark-mesh",
	description: "The mesh of a run is the id of an entry, or none for the baseline.",
	why: "A run belongs to an entry's page; under an unknown id it would be on none.",
	example: { bad: "mesh: linkrd", good: "mesh: linkerd" },
	check(catalog, report) {
		const measured = entries(catalog).filter(({ kind }) => kind !== "tool");
		const ids = new Set(["none", ...measured.map(({ id }) => id)]);
		const check = checker(ids, report);
		for (const { file, data, runs } of benchmarks(catalog)) {
			for (const { index, run } of runs) check(file, run.mesh, ["runs", index, "mesh"]);
			for (const [index, excluded] of (data.not_comparable ?? []).entries()) {
				check(file, excluded?.mesh, ["not_comparable", index, "mesh"]);
			}
		}
	},
};

function checker(ids: ReadonlySet<string>, report: Report) {
	return (file: string, id: string | undefined, path: readonly (string | number)[]) => {
		if (id === undefined || ids.has(id)) return;
		const message = `"${id}" in ${baseName(file)} is not a mesh or proxy.`;
		const hint = didYouMean(id, ids, "The ids are the file names of content/; a baseline is none.");
		report({ file, path, at: "value", message, hint, cause: `entry ${id}` });
	};
}
