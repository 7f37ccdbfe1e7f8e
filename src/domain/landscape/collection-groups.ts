import type { EntryRecord } from "#src/domain/landscape/entry-record.ts";
import {
	byLifecycleThenCoverage,
	type LandscapeGroup,
	landscapeGroups,
} from "#src/domain/landscape/landscape-groups.ts";
import { written } from "#src/domain/landscape/written.ts";

/**
 * One collection by what its entries are: meshes by how they stand, proxies by category, tools by
 * what they are for. The largest group of tools comes first, since it is what most come for.
 */
export function collectionGroups(entries: readonly EntryRecord[]): readonly LandscapeGroup[] {
	const tools = entries.filter((entry) => entry.collection === "tools");
	if (tools.length < entries.length) return landscapeGroups(entries);
	return [...Map.groupBy(tools, ({ type }) => type)]
		.map(([type, members]) => ({
			id: type,
			title: capitalised(written(type)),
			entries: members.toSorted(byLifecycleThenCoverage),
		}))
		.toSorted((a, b) => b.entries.length - a.entries.length || a.title.localeCompare(b.title));
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
