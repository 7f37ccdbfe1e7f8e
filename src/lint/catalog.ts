import type { DataOf, KindName } from "#src/schema/registry.ts";
import type { Salvaged } from "#src/schema/salvage.ts";

/** One file of a kind: what is valid of it. */
export type CatalogFile<Kind extends KindName> = {
	readonly kind: Kind;
	/** Path below the root, with forward slashes. */
	readonly file: string;
	/** The file's name without its ending, which is its id. */
	readonly id: string;
	/** The data as written, without the parts its schema refused. Empty when it is no YAML. */
	readonly data: Salvaged<DataOf<Kind>>;
};

/** A file of any kind. */
export type AnyCatalogFile = { [Kind in KindName]: CatalogFile<Kind> }[KindName];

/** Something found below `content/` or `data/`. */
export type CatalogPath = {
	readonly path: string;
	readonly type: "file" | "link" | "other";
};

/** All files of a root, as the rules see them. */
export type Catalog = {
	/** The day dates are compared with, `YYYY-MM-DD`. */
	readonly today: string;
	readonly files: readonly AnyCatalogFile[];
	/** Everything that was found, files of no kind as well, sorted. */
	readonly paths: readonly CatalogPath[];
};

/** The files of one kind, in the order of their paths. */
export function filesOf<Kind extends KindName>(
	catalog: Catalog,
	kind: Kind,
): readonly CatalogFile<Kind>[] {
	return catalog.files.filter(
		(file) => file.kind === kind,
	) as unknown as readonly CatalogFile<Kind>[];
}
