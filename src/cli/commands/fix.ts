import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withSchemaLine } from "#src/cli/fix/format-yaml.ts";
import { counted } from "#src/domain/text/words.ts";
import { MOST_BYTES, tooLarge } from "#src/files/read-yaml.ts";
import { type Caller, type Command, visible } from "../command.ts";
import { isMendable, type MendedFile, mendFile } from "../fix/mend-file.ts";
import { dataPaths } from "../load-root.ts";
import { rootFolder, wantedFiles } from "../root-folder.ts";
import { writeWhole } from "../write-whole.ts";

/** Mends what a machine can mend. */
export const fix: Command = {
	usage: `Usage: npm run mesh -- fix [<path> …] [--check] [--root DIR]

Puts fields into the order of their schema, writes days as YYYY-MM-DD and addresses in their usual
form, takes out tabs, no-break spaces, byte order marks and line ends of Windows where YAML trips
over them, adds the first line by which editors know the fields, and formats. Comments stay with the
field below them. What a file says does not change: what can be meant in two ways is left to you, and
a file that cannot be understood is named with its line and left whole.

  <path> …    only these files and folders
  --check     write nothing; list what would change
  --root DIR  folder that holds content/ and data/; this repository when left out

Exit code: 0 all in order or mended, 1 something is left to do (with --check: or would change),
2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { root: { type: "string" }, check: { type: "boolean", default: false } },
		});
		const root = rootFolder(values.root, caller);
		const paths = dataPaths(root);
		const isWanted = wantedFiles(root, positionals, { paths }, caller);
		const files = paths
			.filter(({ path, type }) => type === "file" && isWanted(path) && isMendable(path))
			.map(({ path }) => ({ path, ...mended(root, path) }));
		const changed = files.filter(({ changes }) => changes.length > 0);
		if (!values.check)
			for (const { path, text } of changed) writeWhole(join(root, path), text, true);
		for (const file of files) tell(file, caller);
		const unread = files.filter(({ problems }) => problems.length > 0).length;
		caller.print(`${summary(files.length, changed.length, unread, values.check)}\n`);
		return unread > 0 || (values.check && changed.length > 0) ? 1 : 0;
	},
};

function mended(root: string, path: string): MendedFile {
	const { size } = statSync(join(root, path));
	if (size > MOST_BYTES) return { text: "", changes: [], problems: [tooLarge(size)] };
	return withSchemaLine(root, path, mendFile(path, readFileSync(join(root, path))));
}

function tell({ path, changes, problems }: MendedFile & { path: string }, { print }: Caller): void {
	if (changes.length > 0) {
		print(`${visible(path)}\n${changes.map((one) => `    ${visible(one)}\n`).join("")}\n`);
	}
	for (const { line, column, message, hint, rule } of problems) {
		const place = `${path}:${line}:${column}`;
		print(`${visible(place)}  ${visible(message)}  [${rule}]\n    ${visible(hint)}\n\n`);
	}
}

function summary(files: number, changed: number, unread: number, isCheck: boolean): string {
	const done = isCheck ? "would change" : "changed";
	const said = changed === 0 ? "nothing to mend" : `${changed} ${done}`;
	const hint = isCheck && changed > 0 ? ' Run "npm run mesh -- fix".' : "";
	const left = unread === 0 ? "" : `, ${counted(unread, "file")} left as they are`;
	return `${counted(files, "file")} read: ${said}${left}.${hint}`;
}
