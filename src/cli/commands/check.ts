import { parseArgs } from "node:util";
import type { Problem } from "#src/files/problem.ts";
import { checkLoaded } from "../check-root.ts";
import type { Command } from "../command.ts";
import { formatProblems } from "../format-problems.ts";
import { loadRoot } from "../load-root.ts";
import { rootFolder, today, wantedFiles } from "../root-folder.ts";

/** Reports all problems of all files. */
export const check: Command = {
	usage: `Usage: npm run mesh -- check [<path> …] [--root DIR] [--format text|json|github]

Reads every file below content/ and data/ and reports all problems of all of them:
where (file, line, column), what is wrong, what to do.

  <path> …          report on these files and folders only (all are read all the same)
  --root DIR        folder that holds content/ and data/; this repository when left out
  --format FORMAT   text for people, json for programs, github for notes in a pull request

Exit code: 0 no problems (warnings alone do not count), 1 problems, 2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { root: { type: "string" }, format: { type: "string", default: "text" } },
		});
		const format = formatProblems(values.format);
		const root = rootFolder(values.root, caller);
		const loaded = loadRoot(root);
		const isWanted = wantedFiles(root, positionals, loaded, caller);
		const shown = checkLoaded(loaded, today()).problems.filter(({ file }) => isWanted(file));
		const files = loaded.files.filter(({ file }) => isWanted(file.file)).length;
		caller.print(format(files, shown));
		return exitCode(shown);
	},
};

function exitCode(problems: readonly Problem[]): number {
	return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
