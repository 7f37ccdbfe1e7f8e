import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import type { YamlContent } from "./read-yaml.ts";

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
				try {
					await store(context, root, loader);
				} catch (error) {
					// While someone is typing, the last good state stays on the page.
					context.logger.warn(error instanceof Error ? error.message : String(error));
				}
			});
		},
	};
}

async function store(context: LoaderContext, root: string, loader: FileLoader): Promise<void> {
	const read = loader.sources(root).map(({ path, id }) => {
		const { data, body } = contentOf(root, path, loader.read);
		return { id, filePath: path, data, ...(body === undefined ? {} : { body }) };
	});
	const parsed = await Promise.all(
		read.map(async (entry) => ({
			...entry,
			data: await context.parseData(entry),
			...(entry.body === undefined ? {} : { rendered: await context.renderMarkdown(entry.body) }),
		})),
	);
	context.store.clear();
	for (const entry of parsed) context.store.set(entry);
}

function contentOf(root: string, path: string, read: FileLoader["read"]) {
	const { data, problems, body } = read(join(root, path));
	const [problem] = problems;
	if (data !== undefined && problem === undefined) return { data, body };
	throw new Error(`${path}:${problem?.line}:${problem?.column}  ${problem?.message}`);
}
