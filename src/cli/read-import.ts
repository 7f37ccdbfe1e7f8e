import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { LARGEST_IMPORT_BYTES } from "#src/importers/import-run.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

/**
 * The text of a load generator's file, which may be UTF-16 where a Windows shell wrote it.
 *
 * @throws {@link Refusal} when it is not there, no file, above 50 MB or no text.
 */
export function readImport(path: string): string {
	const name = visible(basename(path));
	const { isFile, size } = statsOf(path, name);
	if (!isFile) throw new Refusal(`${name} is not a file.`);
	if (size > LARGEST_IMPORT_BYTES) {
		throw new Refusal(`${name}: The file is larger than 50 MB (${Math.ceil(size / 1e6)} MB).`);
	}
	const bytes = readFileSync(path);
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new Refusal(`${name}: The file is no text in UTF-8.`);
	}
}

function statsOf(path: string, name: string) {
	try {
		const stats = statSync(path);
		return { isFile: stats.isFile(), size: stats.size };
	} catch (error) {
		const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
		throw new Refusal(`${name} cannot be read${code}.`);
	}
}
