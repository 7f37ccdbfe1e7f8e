import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

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

function git(root: string, args: readonly string[], input = ""): Buffer {
	return execFileSync("git", ["--no-optional-locks", ...args], {
		cwd: root,
		input,
		// A partial clone must not reach for the network in the middle of a build.
		env: { ...process.env, GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" },
		stdio: ["pipe", "pipe", "ignore"],
		maxBuffer: 256 * 1024 * 1024,
	});
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
	const blobs = blobsOf(git(root, ["cat-file", "--batch"], asked.map((id) => `${id}\n`).join("")));
	return raw.map(({ commit, at, path, old, now }) => ({
		commit,
		at,
		path,
		before: blobs.get(old),
		after: blobs.get(now),
	}));
}

/** Reads `<id> blob <size>`, a line end, the bytes and a line end, again and again. */
function blobsOf(output: Buffer): ReadonlyMap<string, Buffer> {
	const blobs = new Map<string, Buffer>();
	for (let at = 0; at < output.length; ) {
		const end = output.indexOf("\n", at);
		const [id = "", kind, size] = output.toString("utf8", at, end).split(" ");
		if (kind !== "blob") throw new Error(`${id} is ${kind}.`);
		const next = end + 1 + Number(size);
		blobs.set(id, output.subarray(end + 1, next));
		at = next + 1;
	}
	return blobs;
}
