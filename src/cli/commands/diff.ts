import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type DataDiff, dataDiff } from "#src/domain/entries/data-diff.ts";
import { diffMarkdown } from "#src/domain/entries/data-diff-markdown.ts";
import { type Command, UsageError, visible } from "../command.ts";
import { dataSnapshot, type TakenDecision, takenDecision } from "../data-snapshot.ts";
import { type LoadedRoot, loadCommit, loadRoot } from "../load-root.ts";
import { overlayFolder, rootFolder, today } from "../root-folder.ts";

/** Says what a change of the data changes for readers. */
export const diff: Command = {
	usage: `Usage: npm run mesh -- diff <old> [<new>] [--decisions FILE …] [--format text|md|json]
                                       [--root DIR] [--overlay DIR]

Compares two states of the data and says what changes for readers: cells of the tables, places in
the charts of strengths and coverage, answers to the ready-made questions, experiments.

  <old>            a commit, for example main or HEAD~1
  <new>            another commit; the files as they are when left out
  --decisions FILE a decision record exported from /choose/; its matches are told as those of a
                   ready-made question; may be given several times
  --format FORMAT  md for people and comments, text for a terminal, json for programs
  --root DIR       folder that holds content/ and data/; this repository when left out
  --overlay DIR    folder whose content/ and data/ are laid over the public data

Exit code: 0, or 2 for wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				root: { type: "string" },
				overlay: { type: "string" },
				decisions: { type: "string", multiple: true, default: [] },
				format: { type: "string", default: "md" },
			},
		});
		const [old, now, ...more] = positionals;
		if (old === undefined || more.length > 0) throw new UsageError("Name one or two commits.");
		const { format } = values;
		const write = FORMATS[format];
		if (write === undefined)
			throw new UsageError(`"${format}" is not a format; it is text, md or json.`);
		const decisions = values.decisions.map((path) => takenDecision(resolve(caller.folder, path)));
		const root = rootFolder(values.root, caller);
		const overlay = overlayFolder(values.overlay, caller);
		const newer = now === undefined ? loadRoot(root, overlay) : loadCommit(root, now, overlay);
		const before = snapshotOf(loadCommit(root, old, overlay), decisions);
		caller.print(write(dataDiff(before, snapshotOf(newer, decisions))));
		return 0;
	},
};

const json = (found: DataDiff) => `${JSON.stringify(found, undefined, "\t")}\n`;

/** "markdown" is what other commands' readers may type. */
const FORMATS: Readonly<Record<string, (found: DataDiff) => string>> = {
	text: diffText,
	md: diffMarkdown,
	markdown: diffMarkdown,
	json,
};

/** A line each, without the signs of Markdown. */
function diffText({ cells, charts, choices, experiments }: DataDiff): string {
	const rows = [...cells, ...charts].map(
		({ about, part, from, to }) => `${about}, ${part}: ${from || "unknown"} -> ${to || "unknown"}`,
	);
	const lines = [...rows, ...choices, ...experiments].map((line) => `${visible(line)}\n`);
	return lines.join("") || "Nothing that readers see in cells, charts and choices.\n";
}

function snapshotOf({ paths, files }: LoadedRoot, decisions: readonly TakenDecision[]) {
	const catalog = { today: today(), paths, files: files.map(({ file }) => file) };
	return dataSnapshot(catalog, decisions);
}
