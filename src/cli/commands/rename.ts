import { parseArgs } from "node:util";
import { counted } from "#src/domain/text/words.ts";
import { baseName } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { ID_FORM } from "#src/schema/text/text.ts";
import { type Caller, type Command, Refusal, UsageError } from "../command.ts";
import {
	entryPlace,
	type Move,
	renameFile,
	rewriteLinks,
	rewriteReferences,
	startMove,
	withMovedFrom,
	writeMove,
} from "../move-entry.ts";
import { rootFolder, today } from "../root-folder.ts";

/** Gives an entry another id and keeps its old address alive. */
export const rename: Command = {
	usage: `Usage: npm run mesh -- rename <old id> <new id> [--root DIR]

Moves the file of an entry and its releases and reports, writes the new id wherever the old one is
named, leads links to the new page, and names the old address in \`moved_from\`. All or nothing:
when the check would report something new, nothing is written.

Exit code: 0 renamed, 1 refused, 2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { root: { type: "string" } },
			allowPositionals: true,
		});
		const [from, to, ...more] = positionals;
		if (from === undefined || to === undefined || more.length > 0)
			throw new UsageError("An old and a new id are needed.");
		if (!ID_FORM.test(to) || to.length > 60) throw new UsageError(`${quoted(to)} is not an id.`);
		const move = startMove(rootFolder(values.root, caller));
		const { path, address } = entryPlace(move, from);
		const target = address.slice(0, -from.length) + to;
		if (move.old.has(`content/${target}.yaml`))
			throw new Refusal(`content/${target}.yaml exists already; nothing was changed.`);
		move.texts.set(path, withMovedFrom(move.texts.get(path) ?? "", [address]));
		renameFiles(move, from, to);
		rewriteLinks(move, address, target);
		rewriteReferences(move, from, to, today());
		return tellWritten(writeMove(move, today()), address, caller);
	},
};

/** The entry's file, its releases, and the conformance reports that are named after it. */
function renameFiles(move: Move, from: string, to: string): void {
	const isNamed = new RegExp(`^${from}(-[a-z0-9-]+)?\\.yaml$`);
	for (const [path, text] of [...move.texts]) {
		const name = baseName(path);
		const isReport = path.startsWith("data/conformance/gateway-api/") && isNamed.test(name);
		const isOfMesh = isReport && new RegExp(`^\\s+mesh: ["']?${from}["']?\\s*$`, "m").test(text);
		const isOwn =
			/^content\/(meshes|proxies|tools|releases)\//.test(path) && name === `${from}.yaml`;
		if (isOwn || isOfMesh) renameFile(move, path, to + name.slice(from.length));
	}
}

/** Says what was written, and which address redirects. */
export function tellWritten(paths: readonly string[], address: string, caller: Caller): number {
	const list = paths.map((path) => `  ${path}\n`).join("");
	caller.print(`Changed ${counted(paths.length, "file")}; /${address}/ redirects:\n\n${list}`);
	return 0;
}
