import type { z } from "zod";
import type { ShownTable } from "#src/domain/text/table.ts";

/**
 * An address on the site in full, base path included.
 *
 * @param path - Address from the root of the site, starting with a slash.
 */
export function siteAddress(path: string): string {
	const base = (import.meta.env.BASE_URL ?? "/").replace(/\/$/, "");
	const site = import.meta.env.SITE ?? "http://localhost:4321";
	return new URL(base + path, site).href;
}

/** One document of a resource. */
export type ResourceDocument = {
	/** Takes the place of `{id}` in the address. */
	readonly id?: string;
	/** What the schema describes. */
	readonly body: Readonly<Record<string, unknown>>;
};

/** A kind of document of the API: everything that is said of it and how it is made. */
export type Resource = {
	/** Id; also the name of its schema. It never changes. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** Address; with `{id}` where there is a document for each id. */
	readonly path: `/api/v1/${string}.json`;
	readonly schema: z.ZodObject;
	readonly documents: () => Promise<readonly ResourceDocument[]>;
	/** The same as a table, where it is one; it is published next to the document as CSV. */
	readonly table?: () => Promise<ShownTable>;
};

/** The address of a document, without the base path. */
export function documentPath({ path }: Pick<Resource, "path">, id?: string): string {
	return id === undefined ? path : path.replace("{id}", id);
}
