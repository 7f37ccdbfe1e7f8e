import { execFileSync } from "node:child_process";

/** A file as a commit has it. */
type CommittedFile = {
	/** Path below the root, with forward slashes. */
	readonly path: string;
	readonly content: Buffer;
};

/**
 * The files of some folders as a commit has them.
 *
 * @param name - Anything git takes for a commit: `main`, `HEAD~1`, a hash.
 * @returns `undefined` when git knows no such commit, or is not there.
 */
export function filesAt(
	root: string,
	name: string,
	folders: readonly string[],
): readonly CommittedFile[] | undefined {
	try {
		// What starts with a hyphen must not be taken for an option.
		const verify = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
		const commit = String(git(root, verify)).trim();
		const listed = String(git(root, ["ls-tree", "-r", "-z", commit, "--", ...folders]));
		const found = [...listed.matchAll(/100\d+ blob ([0-9a-f]+)\t([^\0]+)\0/g)];
		const contents = blobsAt(root, [...new Set(found.map(([, id = ""]) => id))]);
		return found.flatMap(([, id = "", path = ""]) => {
			const content = contents.get(id);
			return content === undefined ? [] : [{ path, content }];
		});
	} catch {
		return undefined;
	}
}

/**
 * What a git command prints.
 *
 * @throws Error when there is no git, no repository or no such thing.
 */
export function git(root: string, args: readonly string[], input = ""): Buffer {
	return execFileSync("git", ["--no-optional-locks", ...args], {
		cwd: root,
		input,
		// A partial clone must not reach for the network in the middle of a build.
		env: { ...process.env, GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" },
		stdio: ["pipe", "pipe", "ignore"],
		maxBuffer: 256 * 1024 * 1024,
	});
}

/**
 * The content of blobs by their ids, read by one process.
 *
 * @throws Error when one is missing.
 */
export function blobsAt(root: string, ids: readonly string[]): ReadonlyMap<string, Buffer> {
	return blobsOf(git(root, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")));
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
