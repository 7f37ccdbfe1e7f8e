import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Problem } from "#src/files/problem.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { askEntry, type Told } from "../ask-entry.ts";
import { freshProblems } from "../check-root.ts";
import { type Caller, type Command, Refusal, UsageError, visible } from "../command.ts";
import {
	ASKED,
	askedFields,
	type EntryStart,
	entryKind,
	entryPath,
	fieldFault,
	fromRepository,
	isId,
	isToDecide,
	nameFrom,
} from "../entry-start.ts";
import { rootFolder, today } from "../root-folder.ts";
import { startingFile } from "../starting-file.ts";
import { writeWhole } from "../write-whole.ts";

const FIELDS = Object.fromEntries(ASKED.map((field) => [field, { type: "string" as const }]));

/** Starts an entry. */
export const newEntry: Command = {
	usage: `Usage: npm run mesh -- new [<mesh|proxy|tool>] [<id>] [options]

Writes content/<meshes|proxies|tools>/<id>.yaml with every field explained. It never overwrites.
In a terminal it asks for what is not told, and checks each answer at once; nothing is written
before the last one. What only a person can decide stays marked, and the check refuses it.

  <id>            lower-case letters, digits and hyphens; it becomes the entry's address
  --from ADDRESS  address of the repository: it gives id, name and repository; nothing is fetched
  --name NAME     name as the project spells it; made from the id when left out
  --homepage, --repository, --documentation ADDRESS
  --summary TEXT  --status WORD  --license SPDX
  --category WORD (proxies)  --type WORD (tools)
  --root DIR      folder that holds content/ and data/; this repository when left out

Exit code: 0 written, 1 refused because something is taken or you stopped, 2 wrong usage.`,
	async run(args, caller) {
		const { values: options, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { ...FIELDS, root: { type: "string" }, from: { type: "string" } },
		});
		const root = rootFolder(text(options.root), caller);
		const start = await startOf(root, told(positionals, options), args, caller);
		const path = entryPath(start.kind, start.id);
		const problems = write(root, path, startingFile({ ...start, today: today() }));
		const option = options.root === undefined ? "" : ` --root ${JSON.stringify(options.root)}`;
		caller.print(`${left(path, problems)}\n  npm run mesh -- check ${path}${option}\n`);
		return 0;
	},
};

type Options = Readonly<Record<string, unknown>>;

function told([kind, id, ...rest]: readonly string[], options: Options): Told {
	if (rest.length > 0) throw new UsageError("A kind and one id are needed.");
	const address = text(options.from);
	const known = address === undefined ? undefined : fromRepository(address);
	const given = ASKED.flatMap((field) => {
		const value = text(options[field]);
		return value === undefined ? [] : [[field, value] as const];
	});
	const { id: ownId, ...fields } = known ?? { id: undefined };
	return {
		kind: kind === undefined ? undefined : entryKind(kind),
		id: id ?? ownId,
		values: { ...fields, ...Object.fromEntries(given) },
	};
}

function text(option: unknown): string | undefined {
	return typeof option === "string" ? option : undefined;
}

/** What is told, completed by questions where somebody can be asked. */
async function startOf(
	root: string,
	told: Told,
	args: readonly string[],
	caller: Caller,
): Promise<EntryStart> {
	const { ask } = caller;
	const isWhole = told.kind !== undefined && told.id !== undefined;
	const isAsked = ask !== undefined && !isWhole && !args.includes("--from");
	const start = isAsked ? await askEntry(root, told, { ...caller, ask }) : told;
	if (start.kind === undefined || start.id === undefined)
		throw new UsageError("A kind and one id are needed.");
	const { kind, id } = start;
	if (!isId(id)) throw new UsageError(`${quoted(id)} is not an id.`);
	const path = entryPath(kind, id);
	if (lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined)
		throw new Refusal(`${path} exists already; nothing was changed.`);
	for (const [field, value] of Object.entries(start.values)) refuseField(start.kind, field, value);
	return { kind, id, values: { name: nameFrom(id), ...start.values } };
}

function refuseField(kind: EntryStart["kind"], name: string, value: string): void {
	const field = askedFields(kind).find((one) => one === name);
	if (field === undefined) throw new UsageError(`A ${kind} has no ${name}.`);
	const fault = name === "name" ? undefined : fieldFault(kind, field, value);
	if (fault !== undefined) throw new UsageError(fault.replaceAll("the answer", `--${field}`));
}

/** Writes the file, unless it would bring other problems than what is still to be decided. */
function write(root: string, path: string, content: string): readonly Problem[] {
	const problems = freshProblems(root, path, content, today());
	const isOpen = (problem: Problem) => problem.file === path && isToDecide(problem);
	const reasons = problems
		.filter((problem) => !isOpen(problem))
		.map(({ message, hint }) => `\n  ${visible(`${message} ${hint}`)}`);
	if (reasons.length > 0)
		throw new Refusal(`Not written, because the check would report:${reasons.join("")}`);
	const folder = lstatSync(join(root, dirname(path)), { throwIfNoEntry: false });
	if (folder?.isSymbolicLink()) throw new Refusal(`${dirname(path)} is a link.`);
	writeWhole(join(root, path), content, false);
	return problems.filter(isOpen);
}

/** What is left to decide, with the lines. */
function left(path: string, problems: readonly Problem[]): string {
	if (problems.length === 0) return `Wrote ${path}. Add what you can prove, then:\n`;
	const lines = problems.map(({ line, hint }) => `  ${path}:${line}  ${visible(hint)}\n`).join("");
	return `Wrote ${path}. Replace what is marked CHANGE:\n\n${lines}\nThen:\n`;
}
