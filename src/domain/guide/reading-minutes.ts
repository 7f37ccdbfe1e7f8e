/** Words a minute at which adults read English prose silently (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;

/**
 * How long a text takes to read, in whole minutes, rounded up; never less than one.
 *
 * @param body - Markdown; the addresses of its links are not read.
 */
export function readingMinutes(body: string): number {
	const read = body.replaceAll(/\]\([^)]*\)/g, "]");
	const words = read.match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu)?.length ?? 0;
	return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}
