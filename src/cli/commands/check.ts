import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { Problem } from "#src/files/problem.ts";
import { checkLoaded } from "../check-root.ts";
import type { Caller, Command } from "../command.ts";
import { formatProblems } from "../format-problems.ts";
import { type LoadedRoot, loadRoot } from "../load-root.ts";
import { rootFolder } from "../root-folder.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";

/** Reports all problems of all files. */
export const check: Command = {
	name: "check",
	summary: "report all problems of all files",
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
		const wanted = positionals.map((path) => pathInRoot(root, path, loaded, caller));
		const isWanted = (file: string) =>
			wanted.length === 0 || wanted.some((path) => covers(path, file));
		const shown = checkLoaded(loaded, today()).problems.filter(({ file }) => isWanted(file));
		const files = loaded.files.filter(({ file }) => isWanted(file.file)).length;
		caller.print(format(files, shown));
		return exitCode(shown);
	},
};

function exitCode(problems: readonly Problem[]): number {
	return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Whether a path below the root is a file, or a folder around it; the root itself is "". */
function covers(path: string, file: string): boolean {
	return path === "" || file === path || file.startsWith(`${path}/`);
}

/**
 * Takes paths as seen from the caller's folder, or else from the root.
 *
 * @throws {@link UsageError} when there is nothing of the kind or no data file in it: "no problems"
 * of what was never read would be wrong.
 */
function pathInRoot(root: string, given: string, { paths }: LoadedRoot, caller: Caller): string {
	const found = [resolve(caller.folder, given), resolve(root, given)].find((path) =>
		existsSync(path),
	);
	if (found === undefined) throw new UsageError(`${given} does not exist.`);
	const path = relative(realpathSync(root), unlinked(found)).split(sep).join("/");
	if (!paths.some((one) => covers(path, one.path))) {
		const what = statSync(found).isDirectory() ? "holds no data files" : "is not a data file";
		throw new UsageError(`${given} ${what}; those lie below content/ and data/ of ${root}.`);
	}
	return path;
}

/** The path with the links on the way to it resolved; what it names may be a link itself. */
function unlinked(path: string): string {
	if (statSync(path).isDirectory()) return realpathSync(path);
	return join(realpathSync(dirname(path)), basename(path));
}
