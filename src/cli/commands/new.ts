import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Problem } from "#src/files/problem.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { FILE_KINDS, type KindName } from "#src/schema/registry.ts";
import { ID_FORM } from "#src/schema/text/text.ts";
import type { Command } from "../command.ts";
import { freshProblems } from "../fresh-problems.ts";
import { Refusal } from "../refusal.ts";
import { rootFolder } from "../root-folder.ts";
import { startingFile } from "../starting-file.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { visible } from "../visible.ts";
import { writeWhole } from "../write-whole.ts";

const KINDS = ["mesh", "proxy", "tool"] as const satisfies readonly KindName[];

/** Starts an entry. */
export const newEntry: Command = {
	name: "new",
	summary: "write a commented file to start an entry from",
	usage: `Usage: npm run mesh -- new <mesh|proxy|tool> <id> [--name NAME] [--root DIR]

Writes content/<meshes|proxies|tools>/<id>.yaml with every field explained. It never overwrites.

  <id>         lower-case letters, digits and hyphens; it becomes the entry's address
  --name NAME  name as the project spells it; made from the id when left out
  --root DIR   folder that holds content/ and data/; this repository when left out

Exit code: 0 written, 1 refused because something is taken, 2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { root: { type: "string" }, name: { type: "string" } },
		});
		const [kind, id, ...rest] = positionals;
		if (id === undefined || rest.length > 0) throw new UsageError("A kind and one id are needed.");
		if (!ID_FORM.test(id) || id.length > 60) throw new UsageError(`${quoted(id)} is not an id.`);
		const root = rootFolder(values.root, caller);
		const path = pathOf(kind, id);
		const name = values.name ?? nameFrom(id);
		write(root, path, startingFile({ kind: kindOf(kind), name, today: today() }));
		const option = values.root === undefined ? "" : ` --root ${JSON.stringify(values.root)}`;
		caller.print(
			`Wrote ${path}. Replace what is marked CHANGE, then:\n\n  npm run mesh -- check ${path}${option}\n`,
		);
		return 0;
	},
};

function nameFrom(id: string): string {
	const words = id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
	return words.join(" ");
}

function kindOf(word: string | undefined): (typeof KINDS)[number] {
	const kind = KINDS.find((one) => one === word);
	if (kind !== undefined) return kind;
	throw new UsageError(`${quoted(word ?? "")} is not a kind; it is one of ${KINDS.join(", ")}.`);
}

function pathOf(kind: string | undefined, id: string): string {
	const where = FILE_KINDS.find((one) => one.kind === kindOf(kind))?.where ?? "";
	return where.replace("*", id);
}

function write(root: string, path: string, text: string): void {
	refuseProblems(root, path, text);
	const folder = lstatSync(join(root, dirname(path)), { throwIfNoEntry: false });
	if (folder?.isSymbolicLink()) throw new Refusal(`${dirname(path)} is a link.`);
	writeWhole(join(root, path), text, false);
}

/** A file that would bring problems is not written: a name or id that is taken, or breaks rules. */
function refuseProblems(root: string, path: string, text: string): void {
	if (lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined) {
		throw new Refusal(`${path} exists already; nothing was changed.`);
	}
	const fresh = freshProblems(root, path, text, today())
		.filter((problem) => !(problem.file === path && isToDecide(problem)))
		.map(({ message, hint }) => `${message} ${hint}`);
	const reasons = fresh.map((reason) => `\n  ${visible(reason)}`).join("");
	if (fresh.length > 0) throw new Refusal(`Not written, because the check would report:${reasons}`);
}

/** What the contributor has to fill in, and is told by the check until it is. */
function isToDecide({ rule, message }: Problem): boolean {
	return rule === "placeholder" || message.startsWith('"CHANGE" ');
}
