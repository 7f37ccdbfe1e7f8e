import type { GlossaryTerm } from "#src/schema/glossary.ts";

/** A term met in a text. */
export type MetTerm = {
	readonly term: GlossaryTerm;
	/** The words as they stand in the text, plural included. */
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
	const rest = escaped(name.slice(1));
	const capital = `(?<=(?:^|[.:;?!(])\\s*)${escaped(first.toUpperCase())}`;
	const begin = `(?:${escaped(first)}|${capital})`;
	if (/[^aeiou]y$/.test(name)) return `${begin}${rest.slice(0, -1)}(?:y|ies)`;
	if (/(?:s|x|ch|sh)$/.test(name)) return `${begin}${rest}(?:es)?`;
	return `${begin}${rest}s?`;
}

function escaped(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
