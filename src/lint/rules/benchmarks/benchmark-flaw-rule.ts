import { type FlawKind, runFlaws } from "#src/domain/benchmarks/flaws.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import { benchmarks, runName } from "./benchmark-runs.ts";

type FlawRule = Pick<Rule, "id" | "description" | "why" | "example"> & {
	/** Rules whose findings in the same file only follow from this one. */
	readonly explains?: readonly string[];
	readonly kind: FlawKind;
	readonly hint: string;
};

/** What a contributor can do when the source itself is wrong. */
const PUBLISHED =
	"If the source has it like this, keep it and note it in the run's label known_flaw.";

/** A rule that reports one kind of flaw in the numbers of a single run. */
export function benchmarkFlawRule({ kind, hint, explains, ...words }: FlawRule): Rule {
	return {
		...words,
		isPerFile: true,
		check(catalog, report) {
			for (const { file, runs } of benchmarks(catalog)) {
				for (const { index, run } of runs) {
					for (const flaw of runFlaws(run).filter((each) => each.kind === kind)) {
						const message = `${flaw.message} (${runName(run)} in ${baseName(file)})`;
						const path = ["runs", index, ...flaw.path];
						report({ file, path, at: "value", message, hint: `${hint} ${PUBLISHED}`, explains });
					}
				}
			}
		},
	};
}
