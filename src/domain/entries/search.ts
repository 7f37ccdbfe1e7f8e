/**
 * What the search finds in entries and pages, and in which order.
 *
 * @module
 */

/** A piece of a text, marked where it is what the reader typed. */
export type MarkedPart = { readonly text: string; readonly marked: boolean };

/**
 * Cuts a text at the places a search matched, so that it can be written without any markup.
 *
 * @param ranges - First and last place of each match, as fuse.js gives them; may overlap.
 */
export function markedParts(
	text: string,
	ranges: readonly (readonly [number, number])[],
): readonly MarkedPart[] {
	const parts: MarkedPart[] = [];
	let at = 0;
	for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
		const start = Math.max(at, first);
		if (last < start) continue;
		if (start > at) parts.push({ text: text.slice(at, start), marked: false });
		parts.push({ text: text.slice(start, last + 1), marked: true });
		at = last + 1;
	}
	if (at < text.length) parts.push({ text: text.slice(at), marked: false });
	return parts;
}

/** A record that a fuzzy search found, with its distance: 0 is perfect. */
export type Hit = { readonly record: SearchRecord; readonly distance: number };

/**
 * Puts what was found in the order a reader expects.
 *
 * Whoever types a name in full, or its beginning, means that name: nearness of letters decides only
 * after that. Of two that match alike, pages about things come before words of the glossary. Equals
 * are in the order of titles.
 */
export function rankHits(hits: readonly Hit[], typed: string): readonly Hit[] {
	const wanted = typed.trim().toLowerCase();
	return hits
		.map((hit) => ({ hit, tier: tier(hit.record, wanted) }))
		.toSorted(
			(a, b) =>
				a.tier - b.tier ||
				Number(isTerm(a.hit)) - Number(isTerm(b.hit)) ||
				a.hit.distance - b.hit.distance ||
				a.hit.record.title.localeCompare(b.hit.record.title, "en"),
		)
		.map(({ hit }) => hit);
}

function isTerm({ record }: Hit): boolean {
	return record.kind === "term";
}

function tier({ title, names, text }: SearchRecord, wanted: string): number {
	const all = [title, ...names].map((name) => name.toLowerCase());
	if (all.includes(wanted)) return 0;
	if (all.some((name) => name.startsWith(wanted))) return 1;
	if (all.some((name) => name.includes(` ${wanted}`))) return 2;
	if (all.some((name) => name.includes(wanted))) return 3;
	return text.toLowerCase().includes(wanted) ? 4 : 5;
}

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
