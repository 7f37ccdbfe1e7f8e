/** What can be found, in the order results are grouped. */
export const SEARCH_KINDS = [
	"mesh",
	"proxy",
	"tool",
	"capability",
	"question",
	"specification",
	"guide",
	"term",
	"experiment",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a group of results is called. */
export const KIND_NAMES: Readonly<Record<SearchKind, string>> = {
	mesh: "Meshes",
	proxy: "Proxies and gateways",
	tool: "Tools",
	capability: "Capabilities",
	question: "Ready-made questions",
	specification: "Specifications",
	guide: "Guide",
	term: "Glossary",
	experiment: "Experiments",
};

/** One thing that can be found; plain and small, because the whole index travels to the browser. */
export type SearchRecord = {
	readonly kind: SearchKind;
	readonly title: string;
	/** Other names and abbreviations. */
	readonly names: readonly string[];
	/** One line about it. */
	readonly text: string;
	/** Address of its page, without the base path. */
	readonly path: string;
};

/**
 * The first letters of a name of several words, as people write it for short.
 *
 * @example
 * initials("Open Service Mesh") // => "OSM"
 */
export function initials(name: string): string | undefined {
	const words = name.replaceAll(/\(.*?\)/g, "").match(/[A-Za-z][\w-]*/g) ?? [];
	return words.length < 2 ? undefined : words.map((word) => word.charAt(0).toUpperCase()).join("");
}
