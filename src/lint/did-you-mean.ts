import { nearest } from "#src/schema/nearest.ts";

/** Suggests the candidate nearest to a misspelt word, or says what else can be done. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
	const near = nearest(word, candidates);
	return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
