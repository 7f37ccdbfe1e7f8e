import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { blobsAt, git } from "./git-objects.ts";

/** One file as one commit left it and as it was before; missing where there was no file. */
export type Revision = {
	readonly commit: string;
	/** When it was committed, ISO 8601 with offset. */
	readonly at: string;
	/** Path below the root, with forward slashes. */
	readonly path: string;
	readonly before: Buffer | undefined;
	readonly after: Buffer | undefined;
};

/** How much of the history was at hand. */
type Revisions = {
	readonly state: "complete" | "shallow" | "unavailable";
	readonly revisions: readonly Revision[];
};

type RawRevision = Pick<Revision, "commit" | "at" | "path"> & {
	readonly old: string;
	readonly now: string;
};

/**
 * The newest changes to files of some folders, newest first, as git has them: one process lists them
 * all and one reads them.
 *
 * Never fails: without git, outside a repository or where objects are missing the state is
 * `unavailable`. In a shallow clone the oldest commit seems to add every file; it is left out.
 *
 * @param most - Most revisions to read; where there are more, the history counts as shallow.
 */
export function gitRevisions(root: string, folders: readonly string[], most: number): Revisions {
	try {
		const state = historyState(root, folders);
		if (state === "unavailable") return nothing();
		const cut = boundary(root);
		const raw = rawRevisions(root, folders).filter(({ commit }) => !cut.has(commit));
		const revisions = withContent(root, raw.slice(0, most));
		return { state: raw.length > most ? "shallow" : state, revisions };
	} catch {
		return nothing();
	}
}

/** How much of the history of some folders is at hand. Never fails. */
export function historyState(root: string, folders: readonly string[]): Revisions["state"] {
	try {
		if (git(root, ["ls-files", "--", ...folders]).length === 0) return "unavailable";
		return boundary(root).size > 0 ? "shallow" : "complete";
	} catch {
		return "unavailable";
	}
}

function nothing(): Revisions {
	return { state: "unavailable", revisions: [] };
}

/** The commits a shallow clone was cut off at. */
function boundary(root: string): ReadonlySet<string> {
	const file = resolve(root, String(git(root, ["rev-parse", "--git-path", "shallow"])).trim());
	return new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : []);
}

function rawRevisions(root: string, folders: readonly string[]): readonly RawRevision[] {
	const format = "--format=%x01%H %cI";
	const raw = ["--raw", "--no-abbrev", "--no-renames", "--relative"];
	const log = String(git(root, ["log", format, ...raw, "--", ...folders]));
	return log
		.split("\x01")
		.slice(1)
		.flatMap((block) => {
			const [head = "", ...lines] = block.split("\n");
			const [commit = "", at = ""] = head.split(" ");
			return lines.flatMap((line) => {
				const [, old = "", now = "", path] =
					line.match(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [AMD]\t(.+)$/) ?? [];
				return path === undefined ? [] : [{ commit, at, path, old, now }];
			});
		});
}

function withContent(root: string, raw: readonly RawRevision[]): readonly Revision[] {
	const ids = [...new Set(raw.flatMap(({ old, now }) => [old, now]))];
	const asked = ids.filter((id) => !/^0+$/.test(id));
	const blobs = blobsAt(root, asked);
	return raw.map(({ commit, at, path, old, now }) => ({
		commit,
		at,
		path,
		before: blobs.get(old),
		after: blobs.get(now),
	}));
}
