import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { parse } from "yaml";

/**
 * Loads every `<id>.yaml` of a folder as one entry of a collection.
 *
 * Astro's own loader reads YAML 1.1, where an unquoted day becomes a `Date` and `yes` a boolean;
 * this one reads YAML 1.2, as `mesh check` and editors do, so that one file means one thing.
 */
export function yamlFolder(folder: string): Loader {
	return loaderOf("yaml-folder", folder, (root) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".yaml"))
			.sort()
			.map((name) => join(root, folder, name)),
	);
}

/** Loads one instrument, such as the vocabulary, as a collection with a single entry. */
export function yamlFile(path: string): Loader {
	return loaderOf("yaml-file", path, (root) => [join(root, path)]);
}

function loaderOf(
	name: string,
	watched: string,
	files: (root: string) => readonly string[],
): Loader {
	return {
		name,
		load: async (context) => {
			const root = fileURLToPath(context.config.root);
			await store(context, root, files(root));
			context.watcher?.on("all", async (_event, path) => {
				if (path.startsWith(join(root, watched))) await store(context, root, files(root));
			});
		},
	};
}

async function store(
	context: LoaderContext,
	root: string,
	files: readonly string[],
): Promise<void> {
	context.store.clear();
	for (const file of files) {
		const id = basename(file, ".yaml");
		const filePath = relative(root, file);
		const data = await context.parseData({ id, data: parse(readFileSync(file, "utf8")), filePath });
		context.store.set({ id, data, filePath });
	}
}
