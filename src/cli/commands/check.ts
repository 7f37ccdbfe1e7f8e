import { parseArgs } from "node:util";
import type { Problem } from "#src/files/problem.ts";
import { rememberedRoot } from "../check-memory.ts";
import { checkLoaded } from "../check-root.ts";
import type { Command } from "../command.ts";
import { formatProblems } from "../format-problems.ts";
import { loadRoot } from "../load-root.ts";
import { overlayFolder, rootFolder, today, wantedFiles } from "../root-folder.ts";

/** Reports all problems of all files. */
export const check: Command = {
	usage: `Usage: npm run mesh -- check [<path> …] [--root DIR] [--overlay DIR]
                                        [--format text|json|github] [--no-cache]

Reads every file below content/ and data/ and reports all problems of all of them:
where (file, line, column), what is wrong, what to do.

  <path> …          report on these files and folders only (all are read all the same)
  --root DIR        folder that holds content/ and data/; this repository when left out
  --overlay DIR     folder whose content/ and data/ are laid over the public data
  --format FORMAT   text for people, json for programs, github for notes in a pull request
  --no-cache        read all again; else files that are as they were are known from the last check,
                    by what they hold, from node_modules/.cache/ of the root

Exit code: 0 no problems (warnings alone do not count), 1 problems, 2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				root: { type: "string" },
				overlay: { type: "string" },
				format: { type: "string", default: "text" },
				"no-cache": { type: "boolean" },
			},
		});
		const format = formatProblems(values.format);
		const root = rootFolder(values.root, caller);
		const overlay = overlayFolder(values.overlay, caller);
		const day = today();
		const isRemembered = !values["no-cache"] && overlay === undefined;
		const loaded = isRemembered ? rememberedRoot(root, day) : loadRoot(root, overlay);
		const isWanted = wantedFiles(root, positionals, loaded, caller);
		const inOverlay = `${overlay?.name}/`;
		const isShown = ({ file }: Problem) =>
			isWanted(file.startsWith(inOverlay) ? file.slice(inOverlay.length) : file);
		const shown = checkLoaded(loaded, day).problems.filter(isShown);
		const files = loaded.files.filter(({ file }) => isWanted(file.file)).length;
		caller.print(format(files, shown));
		return exitCode(shown);
	},
};

function exitCode(problems: readonly Problem[]): number {
	return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
