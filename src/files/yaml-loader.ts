import type { Loader } from "astro/loaders";
import { fileLoader } from "./file-loader.ts";
import { listFiles } from "./list-files.ts";
import { readYamlFile } from "./read-yaml-file.ts";

/**
 * Loads every `<id>.yaml` of a folder as one entry of a collection; in sub-folders the id is the path.
 *
 * Astro's own loader reads YAML 1.1, where an unquoted day becomes a `Date` and `yes` a boolean;
 * this one reads YAML 1.2 with the reader of `mesh check`, so that one file means one thing.
 */
export function yamlFolder(folder: string): Loader {
	const sources = (root: string) =>
		listFiles(root, folder)
			.filter(({ path, type }) => type === "file" && path.endsWith(".yaml"))
			.map(({ path }) => ({ path, id: path.slice(folder.length + 1, -".yaml".length) }));
	return fileLoader({ name: "yaml-folder", watched: folder, sources, read: readYamlFile });
}

/** Loads one instrument, such as the vocabulary, as a collection with a single entry. */
export function yamlFile(path: string): Loader {
	const id = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
	const sources = () => [{ path, id }];
	return fileLoader({ name: "yaml-file", watched: path, sources, read: readYamlFile });
}
