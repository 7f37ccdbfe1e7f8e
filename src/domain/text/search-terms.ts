/**
 * The words of a text in the form in which a search compares them.
 *
 * Case, accents, plural, British or American spelling and a few everyday short forms make no difference.
 *
 * @module
 */

/** A word as a search compares it, with its first and last place in its text. */
export type PlacedTerm = { readonly term: string; readonly first: number; readonly last: number };

/** What is written in more than one way; the right side is the form that is compared. */
const SAME: Readonly<Record<string, string>> = {
	k8s: "kubernete",
	license: "licence",
	licensing: "licence",
	pricing: "price",
	cost: "price",
	authz: "authorization",
	authorisation: "authorization",
	organisation: "organization",
};

/** Words that name nothing; they are left out where there are others. */
const EMPTY = new Set([
	"a",
	"an",
	"and",
	"for",
	"from",
	"how",
	"in",
	"is",
	"of",
	"on",
	"or",
	"the",
]);
for (const word of ["to", "v", "versus", "vs", "what", "which", "with"]) EMPTY.add(word);

/** Every word of a text. A dot between digits is part of a word: `1.27` is one. */
export function placedTerms(text: string): readonly PlacedTerm[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu)].map(({ 0: word, index }) => ({
		term: termOf(word),
		first: index,
		last: index + word.length - 1,
	}));
}

/**
 * The words of a text, without those that name nothing.
 *
 * @example
 * termsOf("Which licences for K8s?") // => ["licence", "kubernete"]
 */
export function termsOf(text: string): readonly string[] {
	const all = placedTerms(text).map(({ term }) => term);
	const telling = all.filter((term) => !EMPTY.has(term));
	return telling.length === 0 ? all : telling;
}

/** Whether a word is a version or another number: it is never close to a different one. */
export function isNumber(term: string): boolean {
	return /^\d+(?:\.\d+)*$/.test(term);
}

/** A word with each two neighbouring letters exchanged: the commonest slip that is not one letter. */
export function transpositions(term: string): readonly string[] {
	return Array.from({ length: Math.max(0, term.length - 1) }, (_, at) => {
		const [one = "", other = ""] = term.slice(at, at + 2);
		return term.slice(0, at) + other + one + term.slice(at + 2);
	}).filter((other) => other !== term);
}

/** Letters and digits of a text as one word: `Open Service Mesh` and `openservicemesh` are alike. */
export function joinedTerm(text: string): string {
	return plain(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function termOf(word: string): string {
	const single = singular(plain(word).replace(/^v(?=\d)/, ""));
	return SAME[single] ?? single;
}

function plain(text: string): string {
	return text.toLowerCase().replaceAll("æ", "ae").normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function singular(word: string): string {
	// An abbreviation such as mTLS is not a plural.
	if (word.length < 4 || !/[aeiouy]/.test(word)) return word;
	if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
	if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
	return /[^aious]s$/.test(word) ? word.slice(0, -1) : word;
}
