import { siteAddress } from "../address.ts";

/** Prose of the site as a block of a twin: links to other pages are written out in full. */
export function proseBlock(body: string): string {
	return body
		.trim()
		.replaceAll(/\]\((\/[^)\s]*)\)/g, (_link, path: string) => `](${siteAddress(path)})`);
}
