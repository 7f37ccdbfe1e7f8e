import type { DataOf, KindName } from "#src/schema/registry.ts";
import type { Salvaged } from "#src/schema/salvage.ts";

/** One file of a kind: what is valid of it. */
export type CatalogFile<Kind extends KindName> = {
	readonly kind: Kind;
	/** Path below the root, with forward slashes. */
	readonly file: string;
	/** The file's name without its ending, which is its id. */
	readonly id: string;
	/** The data as written, without the parts its schema refused. Empty when it is not YAML. */
	readonly data: Salvaged<DataOf<Kind>>;
	/** What stands below the front matter of a Markdown file. */
	readonly prose?: Prose | undefined;
};

/** Markdown, and the line of its file on which it starts. */
export type Prose = {
	readonly text: string;
	readonly line: number;
};

/** What the code of the site has to offer to the content. */
export type SiteCode = {
	/** Addresses of the pages that no data file makes, as `/compare/`. */
	readonly pages: readonly string[];
	/** Ids of the figures that have a drawing. */
	readonly drawings: readonly string[];
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
	/** Left out where it is not known; then nothing is asked of it. */
	readonly site?: SiteCode | undefined;
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
