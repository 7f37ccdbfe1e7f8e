import { parseArgs } from "node:util";
import { type Command, UsageError } from "../command.ts";
import { entryPlace, rewriteLinks, startMove, withMovedFrom, writeMove } from "../move-entry.ts";
import { rootFolder, today } from "../root-folder.ts";
import { tellWritten } from "./rename.ts";

/** Takes an entry out and leads its address to another. */
export const remove: Command = {
	usage: `Usage: npm run mesh -- remove <id> --successor <id> [--root DIR]

Deletes the file of an entry, leads links and its address to the successor's page. A project that
ends keeps its entry, with its status changed: remove one only when it should never have been one,
or is the same as another. What was said or measured of the entry is not said of the successor:
while other files name it, they are listed and nothing is written.

Exit code: 0 removed, 1 refused, 2 wrong usage.`,
	run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { root: { type: "string" }, successor: { type: "string" } },
			allowPositionals: true,
		});
		const [id, ...more] = positionals;
		const { successor } = values;
		if (id === undefined || more.length > 0) throw new UsageError("One id is needed.");
		if (successor === undefined || successor === id)
			throw new UsageError("--successor must name another entry: the old address leads to it.");
		const move = startMove(rootFolder(values.root, caller));
		const { path, address } = entryPlace(move, id);
		const target = entryPlace(move, successor);
		const left = [address, ...movedFrom(move.old.get(path) ?? "")];
		move.texts.delete(path);
		rewriteLinks(move, address, target.address);
		move.texts.set(target.path, withMovedFrom(move.texts.get(target.path) ?? "", left));
		return tellWritten(writeMove(move, today()), address, caller);
	},
};

/** Addresses that redirected to the removed entry redirect on as well. */
function movedFrom(text: string): readonly string[] {
	const [block = ""] = text.match(/^moved_from:.*\n((?:[ \t]+- .*|- .*)\n)*/m) ?? [];
	return [...block.matchAll(/(?:meshes|proxies|tools)\/[a-z0-9-]+/g)].map(([found]) => found);
}
