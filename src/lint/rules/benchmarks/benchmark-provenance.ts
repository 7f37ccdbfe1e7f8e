import { baseName } from "#src/lint/base-name.ts";
import type { Rule } from "#src/lint/rule.ts";
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
	description: "Every run says where it was read, and a publisher with a stake says which.",
	check(catalog, report) {
		for (const { file, data, runs } of benchmarks(catalog)) {
			for (const { index, run } of runs.filter((each) => each.run.read_from === null)) {
				const message = `${runName(run)} in ${baseName(file)} does not say where it was read.`;
				const hint = "Write read_from: raw file, table, text, figure or secondary.";
				report({ file, path: ["runs", index], at: "value", message, hint });
			}
			const { interest, interest_note } = data.provenance ?? {};
			if (!WITH_A_STAKE.has(interest) || interest_note !== undefined) continue;
			const message = `${baseName(file)} says "${interest}" and not what the publisher gains.`;
			const hint = "Say it in provenance.interest_note.";
			report({ file, path: ["provenance", "interest"], at: "value", message, hint });
		}
	},
};
