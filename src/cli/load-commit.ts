import { filesAt } from "#src/files/git-tree.ts";
import { readFrontMatter, readYaml } from "#src/files/read-yaml.ts";
import { loadContent } from "./load-file.ts";
import type { LoadedRoot } from "./load-root.ts";
import { UsageError } from "./usage-error.ts";

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
