import { lstatSync } from "node:fs";
import { join } from "node:path";
import { filesAt } from "#src/files/git-tree.ts";
import { type FoundPath, listFiles } from "#src/files/list-files.ts";
import { readFrontMatter, readYaml } from "#src/files/read-yaml.ts";
import { UsageError } from "./errors.ts";
import { type LoadedFile, loadContent, loadFile } from "./load-file.ts";
import { isDraft } from "./write-whole.ts";

/** All data files of a root, and whatever else lies between them. */
export type LoadedRoot = {
	readonly paths: readonly FoundPath[];
	/** In the order of their paths. */
	readonly files: readonly LoadedFile[];
};

/** Reads every data file below `content/` and `data/` of a root. */
export function loadRoot(root: string): LoadedRoot {
	const paths = dataPaths(root);
	const files = paths.flatMap(({ path, type }) => {
		const loaded = type === "file" ? loadFile(root, path) : undefined;
		return loaded === undefined ? [] : [loaded];
	});
	return { paths, files };
}

/** Everything below `content/` and `data/` of a root. */
export function dataPaths(root: string): readonly FoundPath[] {
	return ["content", "data"].flatMap((folder) => pathsIn(root, folder));
}

function pathsIn(root: string, folder: string): readonly FoundPath[] {
	const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
	return stats?.isDirectory() ? listFiles(root, folder).filter(({ path }) => !isDraft(path)) : [];
}

/**
 * The data files of a root as a commit has them.
 *
 * @throws {@link UsageError} when git knows no such commit.
 */
export function loadCommit(root: string, name: string): LoadedRoot {
	const committed = filesAt(root, name, ["content", "data"]);
	if (committed === undefined) {
		throw new UsageError(`git knows no commit "${name}" here. In a cut clone, fetch it first.`);
	}
	const files = committed.flatMap(({ path, content }) => {
		const read = path.endsWith(".md") ? readFrontMatter : readYaml;
		return loadContent(path, read(content)) ?? [];
	});
	return { paths: committed.map(({ path }) => ({ path, type: "file" })), files };
}
