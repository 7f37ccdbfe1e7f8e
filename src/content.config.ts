import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { entryChanges } from "#src/domain/entries/changes.ts";
import { markdownFolder, yamlFile, yamlFolder } from "#src/files/content-loaders.ts";
import { historyLoader } from "#src/files/history-loader.ts";
import { historySchema } from "#src/schema/api/changes-document.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";

type FileKind = (typeof FILE_KINDS)[number];
/** What types of entries are read from, which Astro makes from this file. */
type Collection<Kind extends FileKind> = {
	readonly type?: "content_layer";
	readonly loader: Loader;
	readonly schema: Kind["schema"];
};

/** Where a kind is one file it is an instrument, else a folder of files; stars stand for their names. */
function loaderOf({ where }: Pick<FileKind, "where">) {
	if (!where.includes("*")) return yamlFile(where);
	const folder = where.slice(0, where.indexOf("/*"));
	return where.endsWith(".md") ? markdownFolder(folder) : yamlFolder(folder);
}

const dataCollections = Object.fromEntries(
	FILE_KINDS.map((kind) => [
		kind.collection,
		defineCollection({ loader: loaderOf(kind), schema: kind.schema as FileKind["schema"] }),
	]),
) as unknown as { [Kind in FileKind as Kind["collection"]]: Collection<Kind> };

export const collections = {
	...dataCollections,
	history: defineCollection({ loader: historyLoader(entryChanges), schema: historySchema }),
};
