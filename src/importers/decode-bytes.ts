import { LARGEST_IMPORT_BYTES } from "./read-run.ts";
import { refuse } from "./refuse.ts";

/**
 * Refuses a file that is larger than anything a load generator writes about one run.
 *
 * @throws {@link RefusedError} above 50 MB.
 */
export function refuseLargeFile(bytes: number): void {
	if (bytes <= LARGEST_IMPORT_BYTES) return;
	refuse(`The file is larger than 50 MB (${Math.ceil(bytes / 1e6)} MB).`);
}

/**
 * The text of a load generator's file, which may be UTF-16 where a Windows shell wrote it.
 *
 * @throws {@link RefusedError} when it is not text.
 */
export function decodeBytes(bytes: Uint8Array): string {
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return refuse("The file is not text in UTF-8.");
	}
}
