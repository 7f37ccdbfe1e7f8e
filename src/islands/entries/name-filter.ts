import type { FilterRecord } from "#src/domain/entries/facets.ts";
import type { SearchKind } from "#src/domain/entries/search.ts";

const KINDS: Readonly<Record<string, SearchKind>> = {
	meshes: "mesh",
	proxies: "proxy",
	tools: "tool",
};

/**
 * The search of the site over the names of entries, loaded when a reader first types one.
 *
 * @returns A function from a typed name to the records it may mean, in the order they came in.
 */
export function nameFilter(records: readonly FilterRecord[]) {
	let loaded: Promise<(typed: string) => ReadonlySet<string>> | undefined;

	async function load() {
		const { searchIndex } = await import("#src/islands/search/search-index.ts");
		const named = records.map(({ id, name, aliases }) => ({
			kind: KINDS[id.split("/")[0] ?? ""] ?? "tool",
			title: name,
			names: aliases,
			text: "",
			path: id,
		}));
		return searchIndex(named).paths;
	}

	return async (typed: string): Promise<readonly FilterRecord[]> => {
		loaded ??= load();
		const found = (await loaded)(typed);
		return records.filter(({ id }) => found.has(id));
	};
}
