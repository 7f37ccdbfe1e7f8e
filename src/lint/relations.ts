import type { CatalogEntry } from "./catalog.ts";

/** Whether one of two entries names the other: as its data plane, base, successor or what it works with. */
export function areRelated(one: CatalogEntry, other: CatalogEntry): boolean {
	return namedBy(one).includes(other.id) || namedBy(other).includes(one.id);
}

function namedBy({ data }: CatalogEntry): readonly (string | undefined)[] {
	const { data_plane = [], built_on = [], successors = [], works_with = [], based_on } = data;
	return [...data_plane, ...built_on, ...successors, ...works_with, based_on?.mesh];
}
