import { siteAddress } from "../address.ts";

/** A page in Markdown, made from what the page itself is made from. */
export type Twin = {
	/** Address of the page, without the base path; the twin lies there as `index.md`. */
	readonly path: string;
	readonly title: string;
	/** One sentence on what the page holds. */
	readonly lead: string;
	/** Newest day of its data. */
	readonly day?: string | undefined;
	/** The body in blocks of Markdown; empty ones are left out. */
	readonly blocks: () => readonly string[] | Promise<readonly string[]>;
};

/** Address of a page's twin, in full. */
export function twinAddress(path: string): string {
	return siteAddress(`${path}index.md`);
}
