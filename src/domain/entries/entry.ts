/**
 * An entry of the landscape as pages and charts see it: its record, its status and what can be counted of it.
 *
 * @module
 */

import { claimDay } from "#src/domain/comparison/claim.ts";
import type { ShownClaim } from "#src/domain/comparison/modes.ts";
import type { CoverageInterval } from "#src/domain/entries/coverage.ts";
import type { ReleaseFacts } from "#src/domain/releases/facts.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { Status } from "#src/schema/entries/entry-vocabulary.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";
import type { Proxy as ProxyEntry } from "#src/schema/entries/proxy.ts";
import type { Tool } from "#src/schema/entries/tool.ts";

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
	/** Status of its releases; missing where no file lists them. */
	readonly releases?: ReleaseFacts | undefined;
};

/** A mesh whose claims include what it takes over from upstream. */
export type MeshRecord = Readonly<Omit<Mesh, "capabilities">> & {
	readonly capabilities: Readonly<Record<string, ShownClaim>>;
} & Located<"meshes">;
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

/** Whether an entry can still be chosen: `unclear` where the project is silent or no source states its status. */
export type Lifecycle = "active" | "unclear" | "discontinued";

const LIFECYCLES: Readonly<Record<Status, Lifecycle>> = {
	active: "active",
	maintenance: "active",
	dormant: "unclear",
	unknown: "unclear",
	archived: "discontinued",
	discontinued: "discontinued",
};

/** Groups the statuses by what they mean to somebody who has to choose. */
export function lifecycle(status: Status): Lifecycle {
	return LIFECYCLES[status];
}

/** Whether two entries are of the same kind, so that one could stand in for the other. */
export function isPeer(a: EntryRecord, b: EntryRecord): boolean {
	if (a.collection === "proxies" && b.collection === "proxies") return a.category === b.category;
	if (a.collection === "tools" && b.collection === "tools") return a.type === b.type;
	return a.collection === b.collection;
}

/** What carries the days on which it was checked. */
type Checked = {
	readonly checked: string;
	readonly capabilities?: Readonly<Record<string, Pick<Claim, "checked" | "recorded">>>;
};

/** The newest day on which anything in these entries was checked; `undefined` when there is none. */
export function newestDay(entries: readonly Checked[]): string | undefined {
	return entries
		.flatMap(({ checked, capabilities = {} }) => [
			checked,
			...Object.values(capabilities).map(claimDay),
		])
		.toSorted()
		.at(-1);
}

/** The same record with its keys in the order of the vocabulary; keys it does not know come last. */
export function inVocabularyOrder<Value>(
	record: Readonly<Record<string, Value>>,
	order: readonly string[],
): Readonly<Record<string, Value>> {
	const place = new Map(order.map((id, at) => [id, at]));
	const at = (id: string) => place.get(id) ?? order.length;
	return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => at(a) - at(b)));
}

/** How large the landscape is: entries by collection, discontinued meshes, claims, capabilities asked for. */
export function landscapeCounts(entries: readonly EntryRecord[]) {
	const of = (collection: EntryRecord["collection"]) =>
		entries.filter((entry) => entry.collection === collection);
	const meshes = of("meshes");
	return {
		meshes: meshes.length,
		proxies: of("proxies").length,
		tools: of("tools").length,
		discontinued: meshes.filter(({ status }) => lifecycle(status) === "discontinued").length,
		claims: entries
			.filter(hasClaims)
			.reduce((sum, entry) => sum + Object.keys(entry.capabilities).length, 0),
		capabilities: Math.max(0, ...meshes.map(({ coverage }) => coverage?.asked ?? 0)),
	} as const;
}
