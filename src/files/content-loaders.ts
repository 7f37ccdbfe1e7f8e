import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { listFiles } from "./list-files.ts";
import { buildOverlay, joinedPaths, type Overlay, overlaid, overlayPaths } from "./overlay.ts";
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
	readonly sources: (found: Found) => readonly Source[];
	/** What a file says; with a `body` where there is prose to render. */
	readonly read: (path: string) => YamlContent & { readonly body?: string };
};

/** Where data is read from: the root, and what is laid over it. */
type Found = { readonly root: string; readonly overlay: Overlay | undefined };

/** A collection of files, each read as `mesh check` reads it. */
export function fileLoader(loader: FileLoader): Loader {
	return {
		name: loader.name,
		load: async (context) => {
			const root = fileURLToPath(context.config.root);
			const found = { root, overlay: buildOverlay(root) };
			await store(context, found, loader);
			const folders = [root, found.overlay?.folder].filter((folder) => folder !== undefined);
			if (found.overlay !== undefined) context.watcher?.add(found.overlay.folder);
			context.watcher?.on("all", async (_event, path) => {
				if (!folders.some((folder) => path.startsWith(join(folder, loader.watched)))) return;
				await store(context, found, loader);
			});
		},
	};
}

async function store(context: LoaderContext, found: Found, loader: FileLoader): Promise<void> {
	const { watcher, store: kept } = context;
	const entries = await Promise.all(
		loader.sources(found).map(async (source) => {
			try {
				return await entryOf(context, found, source, loader.read);
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
	found: Found,
	{ path, id }: Source,
	read: FileLoader["read"],
) {
	const { data, problems, body } = contentAt(found, path, read);
	const [problem] = problems;
	if (data === undefined || problem !== undefined) {
		throw new Error(
			`${problem?.file ?? path}:${problem?.line}:${problem?.column}  ${problem?.message}`,
		);
	}
	const entry = { id, filePath: path, data: await parseData({ id, filePath: path, data }) };
	return body === undefined ? entry : { ...entry, body, rendered: await renderMarkdown(body) };
}

/** A file of the root, of the overlay, or of both together. */
function contentAt(
	{ root, overlay }: Found,
	path: string,
	read: FileLoader["read"],
): ReturnType<FileLoader["read"]> {
	const own = overlay && existsSync(join(overlay.folder, path));
	if (!own) return read(join(root, path));
	const said = read(join(overlay.folder, path));
	const isMerged = said.body === undefined && existsSync(join(root, path));
	return isMerged ? overlaid(read(join(root, path)), said, `${overlay.name}/${path}`) : said;
}

/** The files of one ending in a folder of the root and of the overlay, with their ids. */
function filesIn({ root, overlay }: Found, folder: string, ending: string): readonly Source[] {
	return joinedPaths(listFiles(root, folder), overlayPaths(overlay, folder))
		.filter(({ path, type }) => type === "file" && path.endsWith(ending))
		.map(({ path }) => ({ path, id: path.slice(folder.length + 1, -ending.length) }));
}

/**
 * Loads every `<id>.yaml` of a folder as one entry of a collection; in sub-folders the id is the path.
 *
 * Astro's own loader reads YAML 1.1, where an unquoted day becomes a `Date` and `yes` a boolean;
 * this one reads YAML 1.2 with the reader of `mesh check`, so that one file means one thing.
 */
export function yamlFolder(folder: string): Loader {
	const sources = (found: Found) => filesIn(found, folder, ".yaml");
	return fileLoader({ name: "yaml-folder", watched: folder, sources, read: readYamlFile });
}

/** Loads one instrument, such as the vocabulary, as a collection with a single entry; with none where there is no file. */
export function yamlFile(path: string): Loader {
	const id = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
	const sources = ({ root, overlay }: Found) =>
		[root, overlay?.folder].some((folder) => folder && existsSync(join(folder, path)))
			? [{ path, id }]
			: [];
	return fileLoader({ name: "yaml-file", watched: path, sources, read: readYamlFile });
}

/**
 * Loads every `<id>.md` of a folder: its front matter as data, its prose for Astro's `render()`.
 *
 * Not Astro's own loader, which reads front matter as YAML 1.1, as told in `yamlFolder`.
 */
export function markdownFolder(folder: string): Loader {
	const sources = (found: Found) => filesIn(found, folder, ".md");
	return fileLoader({ name: "markdown-folder", watched: folder, sources, read: readMarkdownFile });
}
