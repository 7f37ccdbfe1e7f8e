import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptLoader } from "#src/domain/embeds/addresses.ts";
import { contentHash } from "#src/files/content-hash.ts";
import { loaderScript } from "#src/rendering/embed-scripts.ts";
import { writeWhole } from "./write-whole.ts";

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
