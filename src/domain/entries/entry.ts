import type { CoverageInterval } from "#src/domain/scoring/coverage-interval.ts";
import type { Mesh } from "#src/schema/mesh.ts";
import type { Proxy as ProxyEntry } from "#src/schema/proxy.ts";
import type { Tool } from "#src/schema/tool.ts";

/** The three collections of entries. */
export type CollectionName = "meshes" | "proxies" | "tools";

/** What the catalog adds to the content of a file. */
type Located<Name extends CollectionName> = {
	readonly id: string;
	readonly collection: Name;
	/** Address of the entry's page, without the base path. */
	readonly path: string;
	/** File in the repository that says all this. */
	readonly file: string;
	/** Coverage of what its collection is asked; none where entries have no claims. */
	readonly coverage: CoverageInterval | undefined;
};

export type MeshRecord = Readonly<Mesh> & Located<"meshes">;
export type ProxyRecord = Readonly<ProxyEntry> & Located<"proxies">;
export type ToolRecord = Readonly<Tool> & Located<"tools">;

/** An entry of the landscape as pages and domain functions see it. */
export type EntryRecord = MeshRecord | ProxyRecord | ToolRecord;

/** An entry that has claims about capabilities. */
export type ClaimingRecord = MeshRecord | ProxyRecord;

/** Whether an entry has claims about capabilities; tools have none. */
export function hasClaims(entry: EntryRecord): entry is ClaimingRecord {
	return entry.collection !== "tools";
}
