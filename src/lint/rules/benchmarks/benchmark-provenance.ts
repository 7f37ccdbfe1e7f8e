import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { benchmarks, runName } from "./benchmark-runs.ts";

/** Who has a stake says which. */
const WITH_A_STAKE: ReadonlySet<string | undefined> = new Set([
	"vendor",
	"commissioned",
	"project",
]);

/** A number is worth what its source is worth. */
export const benchmarkProvenance: Rule = {
	id: "benchmark-provenance",
	description: "Every run names where it was read, and a publisher with a stake names that stake.",
	why: "Readers weigh a number by who published it, and must be able to look it up.",
	example: {
		bad: "interest: vendor",
		good: "interest: vendor\ninterest_note: The publisher sells one of the meshes.",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data, runs } of benchmarks(catalog)) {
			for (const { index, run } of runs.filter((each) => each.run.read_from === null)) {
				const message = `${runName(run)} in ${baseName(file)} has no read_from.`;
				const hint = "Write read_from: raw file, table, text, figure or secondary.";
				report({ file, path: ["runs", index], at: "value", message, hint });
			}
			const { interest, interest_note } = data.provenance ?? {};
			if (!WITH_A_STAKE.has(interest) || interest_note !== undefined) continue;
			const message = `${baseName(file)} has the interest "${interest}", but not what the publisher gains.`;
			const hint = "Add provenance.interest_note.";
			report({ file, path: ["provenance", "interest"], at: "value", message, hint });
		}
	},
};
