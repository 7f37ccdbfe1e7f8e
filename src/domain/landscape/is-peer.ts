import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";

/** Whether two entries are of the same kind, so that one could stand in for the other. */
export function isPeer(a: EntryRecord, b: EntryRecord): boolean {
	if (a.collection === "proxies" && b.collection === "proxies") return a.category === b.category;
	if (a.collection === "tools" && b.collection === "tools") return a.type === b.type;
	return a.collection === b.collection;
}
