import type { Loader } from "astro/loaders";
import { fileLoader } from "./file-loader.ts";
import { listFiles } from "./list-files.ts";
import { readMarkdownFile } from "./read-yaml-file.ts";

/**
 * Loads every `<id>.md` of a folder: its front matter as data, its prose for Astro's `render()`.
 *
 * Not Astro's own loader, which reads front matter as YAML 1.1, as told in `yamlFolder`.
 */
export function markdownFolder(folder: string): Loader {
	const sources = (root: string) =>
		listFiles(root, folder)
			.filter(({ path, type }) => type === "file" && path.endsWith(".md"))
			.map(({ path }) => ({ path, id: path.slice(folder.length + 1, -".md".length) }));
	return fileLoader({ name: "markdown-folder", watched: folder, sources, read: readMarkdownFile });
}
