import { NAVIGATION, SITE_INDEX } from "./navigation.ts";

type Link = { readonly path: string; readonly name: string };

/** Pages that no list names. */
const FURTHER: readonly Link[] = [
	{ path: "/performance/reading/", name: "How to read a mesh benchmark" },
	{ path: "/performance/meshmark/", name: "MeshMark" },
	{ path: "/performance/modes/", name: "Ambient and sidecar, as measured" },
	{ path: "/contribute/rules/", name: "Fields and rules" },
	{ path: "/contribute/freshness/", name: "What needs a check" },
];

/**
 * What a page of the site is called in a list of links: as in the foot, the head, or by its title.
 *
 * @param titled - Pages with their titles, such as everything the search finds.
 */
export function pageName(
	path: string,
	titled: readonly { readonly path: string; readonly title: string }[],
): string {
	const link = namedPages().find((found) => found.path === path);
	if (link !== undefined) return link.name;
	return titled.find((found) => found.path === path)?.title ?? fromAddress(path);
}

/** Every page that the foot or the head of the site names, once, and those that only pages name. */
export function namedPages(): readonly Link[] {
	const groups: readonly { readonly links: readonly Link[] }[] = SITE_INDEX;
	const all = [...groups.flatMap(({ links }) => links), ...NAVIGATION, ...FURTHER];
	const byPath = new Map(all.toReversed().map((link) => [link.path, link]));
	return all.filter((link) => byPath.get(link.path) === link);
}

function fromAddress(path: string): string {
	const words = path.split("/").filter(Boolean).at(-1)?.replaceAll("-", " ") ?? "";
	return words.charAt(0).toUpperCase() + words.slice(1);
}
