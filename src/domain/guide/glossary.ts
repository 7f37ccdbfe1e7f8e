/**
 * The terms of the glossary, found in finished pages and linked.
 *
 * @module
 */

import { escapeMarkup } from "#src/domain/text/markup.ts";
import type { GlossaryTerm } from "#src/schema/guide/glossary.ts";

/** A term met in a text. */
export type MetTerm = {
	readonly term: GlossaryTerm;
	/** The words as written in the text, plural included. */
	readonly words: string;
	/** Where they begin. */
	readonly at: number;
};

/**
 * Makes a search for the terms of the glossary in plain texts.
 *
 * It finds whole words, in singular and plural, longer names before shorter ones. Capitals count,
 * but for the first letter of a sentence: "Open Service Mesh" is a name and not about a "mesh".
 * Names with an everyday meaning are not searched.
 */
export function termFinder(terms: readonly GlossaryTerm[]): (text: string) => readonly MetTerm[] {
	const names = terms
		.flatMap((term) => searchedNames(term).map((name) => ({ term, name })))
		.toSorted((one, other) => other.name.length - one.name.length);
	if (names.length === 0) return () => [];
	// A term neither begins nor ends within a word, a number, an entity or a hyphenated name.
	const any = names.map(({ name }) => `(${forms(name)})`).join("|");
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}&#-])(?:${any})(?![\\p{L}\\p{N}-]|\\.\\d)`, "gu");
	return (text) =>
		[...text.matchAll(pattern)].flatMap(({ 0: words, index: at, ...groups }) => {
			const place = names.findIndex((_name, group) => groups[group + 1] !== undefined);
			const term = names[place]?.term;
			return term === undefined ? [] : [{ term, words, at }];
		});
}

function searchedNames({ term, aliases, everyday }: GlossaryTerm): readonly string[] {
	return [term, ...aliases].filter((name) => !everyday.includes(name));
}

function forms(name: string): string {
	const first = name.charAt(0);
	const rest = escapedForPattern(name.slice(1));
	const capital = `(?<=(?:^|[.:;?!(])\\s*)${escapedForPattern(first.toUpperCase())}`;
	const begin = `(?:${escapedForPattern(first)}|${capital})`;
	if (/[^aeiou]y$/.test(name)) return `${begin}${rest.slice(0, -1)}(?:y|ies)`;
	if (/(?:s|x|ch|sh)$/.test(name)) return `${begin}${rest}(?:es)?`;
	return `${begin}${rest}s?`;
}

function escapedForPattern(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Elements whose texts are prose, and so may hold a link to a term. */
const PROSE = new Set(["p"]);

/** Elements that are left as they are: links, titles, lists and labels, controls, code, tables, pictures, islands. */
const LEFT = new Set(
	"a button label summary details dialog template form select option h1 h2 h3 h4 h5 h6 ul ol dl code pre kbd table figure svg nav astro-island".split(
		" ",
	),
);

/** What marks any other element as one to leave: its author's wish, or a trail of page names. */
const OFF = /data-terms="off"|class="crumbs"/;

/** Scripts and comments as wholes, tags (a quoted `>` does not end one), and texts. */
const PIECES =
	/<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1>|<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;

/**
 * Links the first use of each term of the glossary in the main part of a page.
 *
 * It works on finished HTML, where texts are escaped already: it only ever puts a link around words
 * that are there. An element with `data-terms="off"` is left as it is, with all it holds.
 *
 * @param address - Address of the explanation of a term by id.
 */
export function linkTerms(
	page: string,
	terms: readonly GlossaryTerm[],
	address: (id: string) => string,
): string {
	const start = page.indexOf('<main id="content"');
	const end = page.lastIndexOf("</main>");
	if (start < 0 || end < start) return page;
	const linked = firstUses(page.slice(start, end), terms, address);
	return page.slice(0, start) + linked + page.slice(end);
}

const finders = new WeakMap<readonly GlossaryTerm[], ReturnType<typeof termFinder>>();

/** The search for terms that all pages ask for is made once. */
function finderOf(terms: readonly GlossaryTerm[]): ReturnType<typeof termFinder> {
	const finder = finders.get(terms) ?? termFinder(terms);
	finders.set(terms, finder);
	return finder;
}

function firstUses(
	html: string,
	terms: readonly GlossaryTerm[],
	address: (id: string) => string,
): string {
	const find = finderOf(terms);
	const used = new Set<string>();
	const linked = (text: string): string => {
		let at = 0;
		let out = "";
		for (const { term, words, at: place } of find(text)) {
			if (used.has(term.id)) continue;
			used.add(term.id);
			const title = escapeMarkup(term.definition);
			out += `${text.slice(at, place)}<a class="term" href="${escapeMarkup(address(term.id))}" title="${title}">${words}</a>`;
			at = place + words.length;
		}
		return out + text.slice(at);
	};
	return withProse(html, linked);
}

/** Changes the texts of prose; what is left as it is, is passed over as a whole. */
function withProse(html: string, change: (text: string) => string): string {
	const pieces = new RegExp(PIECES);
	let depth = 0;
	let out = "";
	for (let found = pieces.exec(html); found !== null; found = pieces.exec(html)) {
		const [piece, , tag] = found;
		const isEnd = piece.startsWith("</");
		if (tag === undefined) {
			out += depth > 0 && !piece.startsWith("<") ? change(piece) : piece;
		} else if (!isEnd && (LEFT.has(tag) || OFF.test(piece))) {
			pieces.lastIndex = endOf(tag, html, pieces.lastIndex);
			out += html.slice(found.index, pieces.lastIndex);
		} else {
			if (PROSE.has(tag)) depth += isEnd ? -1 : 1;
			out += piece;
		}
	}
	return out;
}

/** Where an element ends whose first tag ends at a place; it may contain elements of its kind. */
function endOf(tag: string, html: string, from: number): number {
	const tags = new RegExp(`<(/?)${tag}(?:\\s(?:"[^"]*"|'[^']*'|[^'">])*|/)?>`, "g");
	tags.lastIndex = from;
	let open = 1;
	for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
		open += found[1] === "/" ? -1 : 1;
		if (open === 0) return tags.lastIndex;
	}
	return html.length;
}
