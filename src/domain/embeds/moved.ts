/**
 * Addresses that have no file of their own any more, and where each of them leads.
 *
 * A page for every badge and a Markdown file for every pair were files by the hundred that grew with the catalog.
 *
 * @module
 */

import { RENAMED } from "#src/domain/embeds/addresses.ts";

/** Ids of badges begin with one of these words. */
const BADGE = /^(?:status|verified|supported)-[a-z0-9-]+$/;
const LIVE_PAGE = /^\/embed\/v1\/([a-z0-9-]+)\/?$/;
const PAIR = /^\/compare\/([a-z0-9-]+?)-vs-([a-z0-9-]+)\/(index\.md)?$/;

/**
 * Where an address leads that has no file.
 *
 * @param path - Path without the base path, with a slash at its start.
 * @returns A path of this site; `undefined` for an address that never was one.
 */
export function movedAddress(path: string): string | undefined {
	const figure = path.match(LIVE_PAGE)?.[1];
	if (figure !== undefined) {
		return BADGE.test(RENAMED[figure] ?? figure) ? `/embed/v1/${figure}.svg` : undefined;
	}
	const [, a, b, markdown] = path.match(PAIR) ?? [];
	if (a === undefined || b === undefined) return undefined;
	if (markdown !== undefined) return path.replace(/index\.md$/, "");
	return `/compare/?mesh=${a}&mesh=${b}&show=differing`;
}
