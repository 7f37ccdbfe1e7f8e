import { newestRelease } from "#src/domain/releases/status.ts";
import type { Path } from "#src/schema/field-at.ts";
import type { DataOf, KindName } from "#src/schema/registry.ts";
import type { Cycle } from "#src/schema/releases/cycle.ts";
import type { Releases } from "#src/schema/releases/releases.ts";
import type { Salvaged } from "#src/schema/validate.ts";

/** One file of a kind: what is valid of it. */
export type CatalogFile<Kind extends KindName> = {
	readonly kind: Kind;
	/** Path below the root, with forward slashes. */
	readonly file: string;
	/** The file's name without its ending, which is its id. */
	readonly id: string;
	/** The data as written, without the parts its schema refused. Empty when it is not YAML. */
	readonly data: Salvaged<DataOf<Kind>>;
	/** The text below the front matter of a Markdown file. */
	readonly prose?: Prose | undefined;
	/** Where its schema refused something; a rule that finds nothing there says nothing of it. */
	readonly refused?: readonly Path[] | undefined;
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
	/** Files that could not be understood: nothing is known of their content. */
	readonly unread?: ReadonlySet<string> | undefined;
};

/** The files of one kind, in the order of their paths. */
export function filesOf<Kind extends KindName>(
	catalog: Catalog,
	kind: Kind,
): readonly CatalogFile<Kind>[] {
	const known = byKind.get(catalog) ?? Map.groupBy(catalog.files, (file) => file.kind);
	byKind.set(catalog, known);
	return (known.get(kind) ?? []) as unknown as readonly CatalogFile<Kind>[];
}

const byKind = new WeakMap<Catalog, ReadonlyMap<KindName, readonly AnyCatalogFile[]>>();

/** The releases of an entry, if there is a file of them. */
export function releasesOf(catalog: Catalog, id: string): CatalogFile<"releases"> | undefined {
	const known = releasesById.get(catalog);
	const byId = known ?? new Map(filesOf(catalog, "releases").map((file) => [file.id, file]));
	releasesById.set(catalog, byId);
	return byId.get(id);
}

const releasesById = new WeakMap<Catalog, ReadonlyMap<string, CatalogFile<"releases">>>();

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
	const known = entriesOf.get(catalog);
	if (known !== undefined) return known;
	const found = [
		...filesOf(catalog, "mesh"),
		...filesOf(catalog, "proxy"),
		...filesOf(catalog, "tool"),
	] as readonly CatalogEntry[];
	entriesOf.set(catalog, found);
	return found;
}

const entriesOf = new WeakMap<Catalog, readonly CatalogEntry[]>();

type Claim = NonNullable<NonNullable<CatalogEntry["data"]["capabilities"]>[string]>;

/** A claim and its place. */
export type PlacedClaim = {
	readonly id: string;
	readonly path: Path;
	readonly claim: Claim;
};

/** The claims of an entry: on capabilities, then on the Service Mesh Interface. */
export function claims({ data }: CatalogEntry): readonly PlacedClaim[] {
	const known = claimsOf.get(data);
	if (known !== undefined) return known;
	const found = placedClaims(data);
	claimsOf.set(data, found);
	return found;
}

/** Twenty rules ask for the claims of the same entries, which do not change during a run. */
const claimsOf = new WeakMap<object, readonly PlacedClaim[]>();

function placedClaims(data: CatalogEntry["data"]): readonly PlacedClaim[] {
	return (["capabilities", "smi"] as const).flatMap((field) =>
		Object.entries(data[field] ?? {}).flatMap(([id, claim]) =>
			claim === undefined ? [] : [{ id, path: [field, id], claim }],
		),
	);
}

/** A cycle and its place in the file. */
export type PlacedCycle = Cycle & { readonly index: number };

/** What the domain needs of a releases file to tell the support status of its cycles. */
export type PlacedReleases = Pick<Releases, "component" | "policy"> & {
	readonly releases: PlacedCycle[];
};

/**
 * The cycles of a file as far as they are valid, so that one mistake does not hide the others.
 *
 * A cycle without a name cannot be spoken of and is left out; without an edition it counts as free.
 */
export function placedReleases({ data }: CatalogFile<"releases">): PlacedReleases {
	const releases = (data.releases ?? []).flatMap((cycle, index) => {
		if (cycle?.cycle === undefined) return [];
		return [{ edition: "open-source", ...cycle, index } as PlacedCycle];
	});
	const { newest, days, months } = data.policy?.rule ?? {};
	const policy = { rule: { newest, days, months } } as Releases["policy"];
	return { component: data.component, policy, releases };
}

/** The newest release of an entry, if there is a file of its releases. */
export function newestOf(catalog: Catalog, id: string): ReturnType<typeof newestRelease> {
	const releases = releasesOf(catalog, id);
	if (releases === undefined) return undefined;
	const known = newest.get(releases.data) ?? { release: newestRelease(placedReleases(releases)) };
	newest.set(releases.data, known);
	return known.release;
}

const newest = new WeakMap<object, { readonly release: ReturnType<typeof newestRelease> }>();

/** A capability's id and its place in its file. */
export type PlacedId = {
	readonly file: string;
	readonly id: string;
	readonly path: readonly (string | number)[];
};

/** Every capability id of the vocabulary, in order; a repeated one appears again. */
export function vocabulary(catalog: Catalog): readonly PlacedId[] {
	return filesOf(catalog, "capabilities").flatMap(({ file, data }) =>
		(data.groups ?? []).flatMap((group, groupIndex) =>
			(group?.capabilities ?? []).flatMap((capability, index) => {
				const path = ["groups", groupIndex, "capabilities", index, "id"];
				return capability?.id === undefined ? [] : [{ file, id: capability.id, path }];
			}),
		),
	);
}
