import { getEntry } from "astro:content";
import { once } from "#src/catalog/once.ts";
import type { EntryRecord } from "#src/domain/entries/entry.ts";
import { changesOfEntry } from "#src/domain/entries/history.ts";
import type { History } from "#src/schema/api/changes-document.ts";

/** What changed in the entries, as far back as the history at hand reaches; newest first. */
export const history = once(async (): Promise<History> => {
	const found = await getEntry("history", "claims");
	return found?.data ?? { state: "unavailable", changes: [] };
});

/** What changed in one entry. */
export async function entryChangeLog({
	collection,
	id,
}: Pick<EntryRecord, "collection" | "id">): Promise<History> {
	const { state, changes } = await history();
	return { state, changes: [...changesOfEntry(changes, { collection, id })] };
}
