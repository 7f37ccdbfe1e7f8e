import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptLoader } from "#src/domain/embeds/addresses.ts";
import { contentHash } from "#src/files/content-hash.ts";
import { entries, filesOf, vocabulary } from "#src/lint/catalog.ts";
import { loaderScript } from "#src/rendering/embed-scripts.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";
import { loadRoot } from "./load-root.ts";
import { writeWhole } from "./write-whole.ts";

const FILE = "data/published.yaml";
const HEAD = `# yaml-language-server: $schema=../public/schema/v1/published.json
# What has been published and keeps working. "npm run mesh -- freeze" adds to it; nobody takes from it.
`;

/**
 * Adds every entry and capability there is to the list of what keeps working.
 *
 * What the list has already stays, whether it is still there or not: the check asks for it.
 *
 * @returns What was done, in one sentence.
 */
export function keepPublished(root: string): string {
	const catalog = { today: "", ...filesIn(root) };
	const [before] = filesOf(catalog, "published").map(({ data }) => data);
	const collections = new Map<string, string>(
		FILE_KINDS.map(({ kind, collection }) => [kind, collection]),
	);
	const addresses = entries(catalog).map(({ kind, id }) => `${collections.get(kind)}/${id}`);
	const kept = list("entries", [...(before?.entries ?? []), ...addresses]);
	const ids = vocabulary(catalog).map(({ id }) => id);
	const capabilities = list("capabilities", [...(before?.capabilities ?? []), ...ids]);
	writeWhole(join(root, FILE), HEAD + kept + capabilities, true);
	return `Kept ${addresses.length} entries and ${ids.length} capabilities in ${FILE}.`;
}

function filesIn(root: string) {
	const { files, paths } = loadRoot(root);
	return { paths, files: files.map(({ file }) => file) };
}

function list(field: string, ids: readonly (string | undefined)[]): string {
	const sorted = [...new Set(ids)].filter((id) => id !== undefined).toSorted();
	return sorted.length === 0
		? `${field}: []\n`
		: `${field}:\n${sorted.map((id) => `  - ${id}\n`).join("")}`;
}

/**
 * Keeps the loader as it is now at an address of its own, first in the list of `loaders.json`.
 *
 * @param folder - Where the loaders are kept.
 * @returns What was done, in a sentence.
 */
export function keepLoader(folder: string, day: string): string {
	const script = loaderScript();
	const digest = createHash("sha256").update(script).digest("hex").slice(0, 12);
	const file = `loader-${digest}.js`;
	const list = join(folder, "loaders.json");
	const { loaders }: { readonly loaders: readonly KeptLoader[] } = existsSync(list)
		? JSON.parse(readFileSync(list, "utf8"))
		: { loaders: [] };
	if (loaders[0]?.file === file) return `The loader is kept already: ${file}.`;
	const kept = { file, integrity: contentHash(script, "sha384"), bytes: script.length, since: day };
	const all = [kept, ...loaders.filter((loader) => loader.file !== file)];
	writeWhole(join(folder, file), script, true);
	const text = { $schema: "../../schema/v1/api/loaders.json", loaders: all };
	writeWhole(list, `${JSON.stringify(text, undefined, "\t")}\n`, true);
	return `Kept the loader as ${file}.`;
}
