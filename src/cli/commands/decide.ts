import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type TakenDecision, takenDecision } from "#src/cli/data-snapshot.ts";
import { criterionName } from "#src/domain/choosing/criteria.ts";
import { readCriteria } from "#src/domain/choosing/criteria-query.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import { decisionFindings } from "#src/domain/choosing/held-decision.ts";
import type { Problem } from "#src/files/problem.ts";
import type { Catalog } from "#src/lint/catalog.ts";
import {
	type CheckoutChoosing,
	checkoutChoosing,
	checkoutGroups,
	checkoutMeshes,
} from "../checkout.ts";
import { type Command, UsageError } from "../command.ts";
import { formatProblems } from "../format-problems.ts";
import { loadRoot } from "../load-root.ts";
import { overlayFolder, rootFolder, today } from "../root-folder.ts";

/** Says whether decisions that were written down still hold. */
export const decideCommand: Command = {
	usage: `Usage: npm run mesh -- decide <record.md> … --check [--root DIR] [--overlay DIR]
                                         [--format text|json|github|md]

Judges decision records exported from /choose/ again, with the data of today, and reports all that
is no longer so, each with its line. A record holds while the option it proposes (or the one that
people wrote down as "Chosen option") meets every must-have as it did, and none is proven above it;
one that proposes nothing holds while nothing is first.

  <record.md> …    decision records in Markdown, with the link to their criteria
  --check          what is asked of them; required
  --root DIR       folder that holds content/ and data/; this repository when left out
  --overlay DIR    folder whose content/ and data/ are laid over the public data
  --format FORMAT  text for people, json for programs, github for notes in a pull request,
                   md as a checklist

Warnings tell what else changed: answers, options that are new or pass now, ties, a day of revisit
that is past. Exit code: 0 every decision holds (warnings alone do not count), 1 one does not,
2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				check: { type: "boolean", default: false },
				root: { type: "string" },
				overlay: { type: "string" },
				format: { type: "string", default: "text" },
			},
		});
		if (positionals.length === 0) throw new UsageError("Name a decision record.");
		if (!values.check) throw new UsageError("Say what is asked of the record: --check.");
		const format = formatProblems(values.format);
		const taken = positionals.map((path) => takenDecision(resolve(caller.folder, path)));
		const { paths, files } = loadRoot(
			rootFolder(values.root, caller),
			overlayFolder(values.overlay, caller),
		);
		const catalog = { today: today(), paths, files: files.map(({ file }) => file) };
		const judge = judgeOf(catalog);
		const problems = taken.flatMap((one, place) => judge(one, positionals[place] ?? ""));
		caller.print(format(taken.length, problems));
		return problems.some(({ severity }) => severity === "error") ? 1 : 0;
	},
};

function judgeOf(catalog: Catalog): (taken: TakenDecision, file: string) => readonly Problem[] {
	const groups = checkoutGroups(catalog);
	const choosing = checkoutChoosing(catalog, checkoutMeshes(catalog, groups), groups);
	return (taken, file) => recordProblems(taken, file, choosing, catalog.today);
}

function recordProblems(
	{ record, criteria: parts }: TakenDecision,
	file: string,
	{ candidates, known }: CheckoutChoosing,
	day: string,
): readonly Problem[] {
	const { terms } = known;
	const { criteria, conditions, ignored } = readCriteria(parts, known);
	const decision = decide(candidates, criteria, { terms, conditions });
	const nameOf = (criterion: Parameters<typeof criterionName>[0]) =>
		criterionName(criterion, terms);
	return decisionFindings(record, { decision, ignored, nameOf, day }).map((finding) => {
		return { file, column: 1, ...finding };
	});
}
