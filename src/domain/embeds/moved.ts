/**
 * Addresses that have no file of their own any more, and where each of them leads.
 *
 * A Markdown file for every pair was a file by the hundred, and their number grew with the square of the catalog.
 *
 * @module
 */

const PAIR = /^\/compare\/([a-z0-9-]+?)-vs-([a-z0-9-]+)\/(index\.md)?$/;

/**
 * Where an address leads that has no file.
 *
 * @param path - Path without the base path, with a slash at its start.
 * @returns A path of this site; `undefined` for an address that never was one.
 */
export function movedAddress(path: string): string | undefined {
	const [, a, b, markdown] = path.match(PAIR) ?? [];
	if (a === undefined || b === undefined) return undefined;
	if (markdown !== undefined) return path.replace(/index\.md$/, "");
	return `/compare/?mesh=${a}&mesh=${b}&show=differing`;
}
