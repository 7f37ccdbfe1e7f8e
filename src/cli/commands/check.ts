import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { Problem } from "#src/files/problem.ts";
import { checkRoot } from "../check-root.ts";
import type { Command } from "../command.ts";
import { formatProblems } from "../format-problems.ts";
import { rootFolder } from "../root-folder.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";

/** Reports all problems of all files. */
export const check: Command = {
	name: "check",
	summary: "report all problems of all files",
	usage: `Usage: npm run mesh -- check [<file> …] [--root DIR] [--format text|json|github]

Reads every file below content/ and data/ and reports all problems of all of them:
where (file, line, column), what is wrong, what to do.

  <file> …          report on these files only (all are read still)
  --root DIR        folder that holds content/ and data/; this repository when left out
  --format FORMAT   text for people, json for programs, github for notes in a pull request

Exit code: 0 no problems (warnings alone do not count), 1 problems, 2 wrong usage.`,
	run(args, print) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { root: { type: "string" }, format: { type: "string", default: "text" } },
		});
		const format = formatProblems(values.format);
		const root = rootFolder(values.root);
		const wanted = positionals.map((path) => pathInRoot(root, path));
		const { files, problems } = checkRoot(root, today());
		const shown = problems.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
		print(format(files, shown));
		return exitCode(shown);
	},
};

function exitCode(problems: readonly Problem[]): number {
	return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Paths may be given as seen from here or from the root. */
function pathInRoot(root: string, path: string): string {
	const found = [resolve(path), resolve(root, path)].find((candidate) => {
		return candidate.startsWith(root + sep) && existsSync(candidate);
	});
	if (found === undefined) throw new UsageError(`${path} is not a file of ${root}.`);
	return relative(root, found).split(sep).join("/");
}
