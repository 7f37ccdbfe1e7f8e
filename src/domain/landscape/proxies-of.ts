import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";

/** The proxies that carry an entry's traffic, in the order the entry names them. */
export function proxiesOf(entry: EntryRecord, all: readonly EntryRecord[]): readonly EntryRecord[] {
	return entry.data_plane.flatMap((id) =>
		all.filter((other) => other.collection === "proxies" && other.id === id),
	);
}
