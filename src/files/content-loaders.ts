import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { listFiles } from "./list-files.ts";
import { readMarkdownFile, readYamlFile, type YamlContent } from "./read-yaml.ts";

type Source = {
	/** Path below the root, with forward slashes. */
	readonly path: string;
	readonly id: string;
};

type FileLoader = {
	readonly name: string;
	/** File or folder below the root whose changes are followed while someone is writing. */
	readonly watched: string;
	readonly sources: (root: string) => readonly Source[];
	/** What a file says; with a `body` where there is prose to render. */
	readonly read: (path: string) => YamlContent & { readonly body?: string };
};

/** A collection of files, each read as `mesh check` reads it. */
export function fileLoader(loader: FileLoader): Loader {
	return {
		name: loader.name,
		load: async (context) => {
			const root = fileURLToPath(context.config.root);
			await store(context, root, loader);
			context.watcher?.on("all", async (_event, path) => {
				if (!path.startsWith(join(root, loader.watched))) return;
				await store(context, root, loader);
			});
		},
	};
}

async function store(context: LoaderContext, root: string, loader: FileLoader): Promise<void> {
	const { watcher, store: kept } = context;
	const entries = await Promise.all(
		loader.sources(root).map(async (source) => {
			try {
				return await entryOf(context, root, source, loader.read);
			} catch (error) {
				if (watcher === undefined) throw error;
				// The server of someone who is writing: the last good state stays on the page.
				return kept.get(source.id);
			}
		}),
	);
	kept.clear();
	for (const entry of entries) {
		if (entry !== undefined) kept.set(entry);
	}
}

async function entryOf(
	{ parseData, renderMarkdown }: LoaderContext,
	root: string,
	{ path, id }: Source,
	read: FileLoader["read"],
) {
	const { data, problems, body } = read(join(root, path));
	const [problem] = problems;
	if (data === undefined || problem !== undefined) {
		throw new Error(`${path}:${problem?.line}:${problem?.column}  ${problem?.message}`);
	}
	const entry = { id, filePath: path, data: await parseData({ id, filePath: path, data }) };
	return body === undefined ? entry : { ...entry, body, rendered: await renderMarkdown(body) };
}

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

/** Loads one instrument, such as the vocabulary, as a collection with a single entry; with none where there is no file. */
export function yamlFile(path: string): Loader {
	const id = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
	const sources = (root: string) => (existsSync(join(root, path)) ? [{ path, id }] : []);
	return fileLoader({ name: "yaml-file", watched: path, sources, read: readYamlFile });
}

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
