import { parseArgs } from "node:util";
import { dataDiff } from "#src/domain/entries/data-diff.ts";
import { diffMarkdown } from "#src/domain/entries/data-diff-markdown.ts";
import type { Command } from "../command.ts";
import { dataSnapshot } from "../data-snapshot.ts";
import { loadCommit } from "../load-commit.ts";
import { type LoadedRoot, loadRoot } from "../load-root.ts";
import { rootFolder } from "../root-folder.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";

/** Says what a change of the data changes for readers. */
export const diff: Command = {
	usage: `Usage: npm run mesh -- diff <old> [<new>] [--format md|json] [--root DIR]

Compares two states of the data and says what changes for readers: cells of the tables, places in
the charts of strengths and coverage, answers to the ready-made questions, experiments.

  <old>            a commit, for example main or HEAD~1
  <new>            another commit; the files as they are when left out
  --format FORMAT  md for people and comments, json for programs
  --root DIR       folder that holds content/ and data/; this repository when left out

Exit code: 0, or 2 for wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { root: { type: "string" }, format: { type: "string", default: "md" } },
		});
		const [old, now, ...more] = positionals;
		if (old === undefined || more.length > 0) throw new UsageError("Name one or two commits.");
		const { format } = values;
		if (format !== "md" && format !== "json") {
			throw new UsageError(`"${format}" is not a format; it is md or json.`);
		}
		const root = rootFolder(values.root, caller);
		const newer = now === undefined ? loadRoot(root) : loadCommit(root, now);
		const found = dataDiff(snapshotOf(loadCommit(root, old)), snapshotOf(newer));
		const json = () => `${JSON.stringify(found, undefined, "\t")}\n`;
		caller.print(format === "md" ? diffMarkdown(found) : json());
		return 0;
	},
};

function snapshotOf({ paths, files }: LoadedRoot) {
	return dataSnapshot({ today: today(), paths, files: files.map(({ file }) => file) });
}
