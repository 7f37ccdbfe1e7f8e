import { blobsAt, git } from "./git-objects.ts";

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
