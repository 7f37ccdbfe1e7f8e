import Fuse from "fuse.js/basic";
import type { FilterRecord } from "#src/domain/entries/facets.ts";
import type { SearchKind } from "#src/domain/entries/search.ts";
import { searchIndex } from "./search-index.ts";

const KINDS: Readonly<Record<string, SearchKind>> = {
	meshes: "mesh",
	proxies: "proxy",
	tools: "tool",
};
/** Share of wrong letters up to which a name is offered; the search itself forgives far less. */
const FAR = 0.6;

/**
 * The search of the site over the names of entries.
 *
 * @returns A function from a typed name to the records it may mean, in the order they came in; where
 * it means none, the name of the entry that comes nearest to it.
 */
export function nameSearch(records: readonly FilterRecord[]) {
	const named = records.map(({ id, name, aliases }) => ({
		kind: KINDS[id.split("/")[0] ?? ""] ?? "tool",
		title: name,
		names: aliases,
		text: "",
		path: id,
	}));
	const { paths } = searchIndex(named);
	const spelt = records.flatMap(({ name, aliases }) =>
		[name, ...aliases].map((spelling) => ({ spelling, name })),
	);
	const far = new Fuse(spelt, { keys: ["spelling"], threshold: FAR });

	return (typed: string) => {
		const ids = paths(typed);
		const found = records.filter(({ id }) => ids.has(id));
		const nearest = found.length === 0 ? far.search(typed)[0]?.item.name : undefined;
		return { found, nearest };
	};
}
