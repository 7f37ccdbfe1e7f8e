import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { RefusedError } from "#src/importers/amount.ts";
import { decodeBytes, refuseLargeFile } from "#src/importers/read-run.ts";
import { Refusal } from "./errors.ts";
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
	try {
		refuseLargeFile(size);
		return decodeBytes(readFileSync(path));
	} catch (error) {
		if (error instanceof RefusedError) throw new Refusal(`${name}: ${error.message}`);
		throw error;
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
