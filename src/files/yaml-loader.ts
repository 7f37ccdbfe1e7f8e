import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { listFiles } from "./list-files.ts";
import { readYamlFile } from "./read-yaml-file.ts";

/**
 * Loads every `<id>.yaml` of a folder as one entry of a collection; in sub-folders the id is the path.
 *
 * Astro's own loader reads YAML 1.1, where an unquoted day becomes a `Date` and `yes` a boolean;
 * this one reads YAML 1.2 with the reader of `mesh check`, so that one file means one thing.
 */
export function yamlFolder(folder: string): Loader {
	return loaderOf("yaml-folder", folder, (root) =>
		listFiles(root, folder)
			.filter(({ path, type }) => type === "file" && path.endsWith(".yaml"))
			.map(({ path }) => ({ path, id: path.slice(folder.length + 1, -".yaml".length) })),
	);
}

/** Loads one instrument, such as the vocabulary, as a collection with a single entry. */
export function yamlFile(path: string): Loader {
	const id = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
	return loaderOf("yaml-file", path, () => [{ path, id }]);
}

interface Source {
	/** Path below the root, with forward slashes. */
	readonly path: string;
	readonly id: string;
}

function loaderOf(
	name: string,
	watched: string,
	sources: (root: string) => readonly Source[],
): Loader {
	return {
		name,
		load: async (context) => {
			const root = fileURLToPath(context.config.root);
			await store(context, root, sources(root));
			context.watcher?.on("all", async (_event, path) => {
				if (!path.startsWith(join(root, watched))) return;
				try {
					await store(context, root, sources(root));
				} catch (error) {
					// While someone is typing, the last good state stays on the page.
					context.logger.warn(error instanceof Error ? error.message : String(error));
				}
			});
		},
	};
}

async function store(
	context: LoaderContext,
	root: string,
	sources: readonly Source[],
): Promise<void> {
	const read = sources.map(({ path, id }) => ({ id, filePath: path, data: dataOf(root, path) }));
	const parsed = await Promise.all(
		read.map(async (entry) => ({ ...entry, data: await context.parseData(entry) })),
	);
	context.store.clear();
	for (const entry of parsed) context.store.set(entry);
}

function dataOf(root: string, path: string): Record<string, unknown> {
	const { data, problems } = readYamlFile(join(root, path));
	const [problem] = problems;
	if (data !== undefined && problem === undefined) return data;
	throw new Error(`${path}:${problem?.line}:${problem?.column}  ${problem?.message}`);
}
