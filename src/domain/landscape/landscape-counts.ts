import { type EntryRecord, hasClaims } from "#src/domain/landscape/entry-record.ts";
import { lifecycle } from "#src/domain/landscape/lifecycle.ts";

/** How large the landscape is: entries by collection, ended meshes, claims, capabilities asked for. */
export function landscapeCounts(entries: readonly EntryRecord[]) {
	const of = (collection: EntryRecord["collection"]) =>
		entries.filter((entry) => entry.collection === collection);
	const meshes = of("meshes");
	return {
		meshes: meshes.length,
		proxies: of("proxies").length,
		tools: of("tools").length,
		ended: meshes.filter(({ status }) => lifecycle(status) === "ended").length,
		claims: entries
			.filter(hasClaims)
			.reduce((sum, entry) => sum + Object.keys(entry.capabilities).length, 0),
		capabilities: Math.max(0, ...meshes.map(({ coverage }) => coverage?.asked ?? 0)),
	} as const;
}
