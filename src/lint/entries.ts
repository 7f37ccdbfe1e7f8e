import type { DataOf } from "#src/schema/registry.ts";
import type { Salvaged } from "#src/schema/salvage.ts";
import { type Catalog, filesOf } from "./catalog.ts";

type EntryKind = "mesh" | "proxy" | "tool";

/** A mesh, proxy or tool, with the fields of all three. */
export type CatalogEntry = {
	readonly kind: EntryKind;
	readonly file: string;
	readonly id: string;
	readonly data: Salvaged<DataOf<"mesh"> & Pick<DataOf<"tool">, "works_with">>;
};

/** All entries: meshes, then proxies, then tools. */
export function entries(catalog: Catalog): readonly CatalogEntry[] {
	return [
		...filesOf(catalog, "mesh"),
		...filesOf(catalog, "proxy"),
		...filesOf(catalog, "tool"),
	] as readonly CatalogEntry[];
}
