import { lstatSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Proposal } from "#src/domain/releases/refresh.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { type Caller, type Command, Refusal, UsageError, visible } from "../command.ts";
import { loadRoot } from "../load-root.ts";
import {
	type Refreshed,
	type ReleasesDocument,
	refreshable,
	refreshed,
	writeProposals,
} from "../refresh-releases.ts";
import { rootFolder, today } from "../root-folder.ts";

/** The largest saved document that is read, in bytes; the same as from the net. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Keeps content/releases/ fresh. */
export const releases: Command = {
	usage: `Usage: npm run mesh -- releases refresh [<id>] [--from-file F …] [--write] [--root DIR]

Reads the documents that the files of content/releases/ and data/releases/ name under refresh, and
proposes what they would change as a diff. Nothing is written without --write.

  <id>            only this entry, or kubernetes or gateway-api
  --from-file F   read this saved document instead of the net; may be given more than once
                  (endoflife.date API v1, GitHub releases, Kuma's versions.yml)
  --write         take the proposals over; a file that would not pass the check stays as it is
  --root DIR      folder that holds content/ and data/; this repository when left out

Exit code: 0 all documents were read, 1 one could not be read or written (the others are still
proposed), 2 wrong usage.`,
	async run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				root: { type: "string" },
				"from-file": { type: "string", multiple: true },
				write: { type: "boolean", default: false },
			},
		});
		const [verb, id, ...more] = positionals;
		if (verb !== "refresh" || more.length > 0) throw new UsageError("Say what to do: refresh.");
		const saved = values["from-file"];
		if (saved !== undefined && id === undefined) {
			throw new UsageError("Say which entry the saved document is about.");
		}
		const root = rootFolder(values.root, caller);
		const known = refreshable(loadRoot(root), id);
		if (id !== undefined && known.length === 0) {
			throw new UsageError(`There is no file of releases for ${quoted(id)}.`);
		}
		const files = saved === undefined ? known : known.map((file) => fromFiles(file, saved, caller));
		return refreshAll(files, { root, write: values.write }, caller);
	},
};

type Wanted = { readonly root: string; readonly write: boolean };

async function refreshAll(
	files: readonly Refreshed[],
	{ root, write }: Wanted,
	caller: Caller,
): Promise<number> {
	let failed = false;
	for (const file of files) {
		const { proposals, failures } = await refreshed(file);
		for (const { name, reason } of failures) {
			failed = true;
			caller.warn(`${visible(name)}: ${visible(reason)}\n`);
		}
		if (proposals.length === 0) continue;
		caller.print(`${file.path}\n${proposals.map(diff).join("")}`);
		if (write && !written(root, file, proposals, caller)) failed = true;
	}
	return failed ? 1 : 0;
}

function written(
	root: string,
	file: Refreshed,
	proposals: readonly Proposal[],
	caller: Caller,
): boolean {
	try {
		writeProposals(root, file, proposals, today());
		return true;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		caller.warn(`${visible(error.message)}\n`);
		return false;
	}
}

/** One proposal as lines of a diff: what goes with "-", what comes with "+". */
function diff({ cycle, isNew, fields, before }: Proposal): string {
	const lines = Object.entries(fields).flatMap(([name, value]) => [
		...(before[name] === undefined ? [] : [`-   ${name}: ${before[name]}`]),
		`+   ${name}: ${value}`,
	]);
	const head = `${isNew ? "+" : " "} ${cycle}`;
	return `${[head, ...lines].map((line) => `  ${visible(line)}\n`).join("")}`;
}

function fromFiles(file: Refreshed, saved: readonly string[], caller: Caller): Refreshed {
	const documents = saved.map((name): ReleasesDocument => {
		const path = resolve(caller.folder, name);
		const stats = lstatSync(path, { throwIfNoEntry: false });
		if (stats?.isFile() !== true) throw new UsageError(`${visible(name)} is not a file.`);
		if (stats.size > MOST_BYTES) throw new UsageError(`${visible(name)} is larger than 8 MiB.`);
		return { name: basename(name), text: async () => readFileSync(path, "utf8") };
	});
	return { ...file, documents };
}
