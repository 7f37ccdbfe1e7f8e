import { getCollection, getEntry, render } from "astro:content";
import type { AbstractionRecord } from "#src/domain/conformance/specifications.ts";

/** The specifications several meshes share, in their order. */
export async function abstractions(): Promise<readonly AbstractionRecord[]> {
	const entries = await getCollection("abstractions");
	return entries
		.map(({ id, data, body = "" }) => ({
			...data,
			id,
			path: `/abstractions/${id}/`,
			file: `content/abstractions/${id}.md`,
			body,
		}))
		.toSorted((a, b) => a.order - b.order);
}

/** The prose of one of them, as a component. */
export async function abstractionProse(id: string) {
	const entry = await getEntry("abstractions", id);
	if (entry === undefined) throw new Error(`There is no content/abstractions/${id}.md.`);
	return (await render(entry)).Content;
}
