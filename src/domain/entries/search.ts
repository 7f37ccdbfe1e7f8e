/**
 * What the search can find, how it is called in the results, and which parts of a result are marked.
 *
 * @module
 */

import type { PairReach } from "#src/domain/comparison/pairs.ts";
import { termsOf } from "#src/domain/text/search-terms.ts";

/** A piece of a text, marked where it is what the reader typed. */
export type MarkedPart = { readonly text: string; readonly marked: boolean };

/**
 * Cuts a text at the places a search matched, so that it can be written without any markup.
 *
 * @param ranges - First and last place of each match; they may overlap and come in any order.
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

/** What can be found. Of results that match alike, those of an earlier kind come first. */
export const SEARCH_KINDS = [
	"pair",
	"mesh",
	"proxy",
	"tool",
	"capability",
	"page",
	"question",
	"specification",
	"guide",
	"term",
	"experiment",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a group of results is called. */
export const KIND_NAMES: Readonly<Record<SearchKind, string>> = {
	pair: "Two meshes compared",
	mesh: "Meshes",
	proxy: "Proxies and gateways",
	tool: "Tools",
	capability: "Capabilities",
	page: "Pages",
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
	/** Other names and abbreviations; the one that matched is shown next to the title. */
	readonly names: readonly string[];
	/** One line about it. */
	readonly text: string;
	/** Words that find it and are not shown: its makers, what it is often asked under. */
	readonly also?: readonly string[];
	/** Address of its page, without the base path. */
	readonly path: string;
	/** Id of a mesh that has pages with other such meshes. */
	readonly pairs?: string;
	/** With which of them; with every one where it does not say. */
	readonly reach?: PairReach;
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

/** Abbreviations that a text mentions, such as OPA or FIPS, each once. */
export function abbreviations(text: string): readonly string[] {
	return [...new Set(text.match(/\b[A-Z][A-Z0-9]{2,}\b/g) ?? [])];
}

/**
 * Gives records the other names that the glossary has for what they are called.
 *
 * @example
 * // The glossary has "circuit breaker" with the alias "circuit breaking".
 * withSynonyms([circuitBreaking], glossary) // => also found as "circuit breaker"
 */
export function withSynonyms(
	records: readonly SearchRecord[],
	glossary: readonly { readonly term: string; readonly aliases: readonly string[] }[],
): readonly SearchRecord[] {
	const joined = (name: string) => termsOf(name).join("");
	const explained = glossary.map(({ term, aliases }) =>
		[term, ...aliases].map((name) => ({ name, key: joined(name) })),
	);
	return records.map((record) => {
		const known = new Set([record.title, ...record.names].map(joined));
		const others = explained
			.filter((names) => names.some(({ key }) => known.has(key)))
			.flat()
			.filter(({ key }) => !known.has(key))
			.map(({ name }) => name);
		return { ...record, names: [...record.names, ...new Set(others)] };
	});
}
