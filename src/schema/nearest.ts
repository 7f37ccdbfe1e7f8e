/** Longer words are never slips of the pen, and comparing them would take long. */
const LONGEST = 64;

const SAME_LETTERS = 0.5;

/**
 * The candidate a misspelt word most likely means.
 *
 * Case, spaces and underscores do not count. At most one slip for every three letters is forgiven;
 * of equally near candidates the first one wins.
 *
 * @returns `undefined` when nothing is near enough to be worth suggesting.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const plain = folded(word);
	if (plain.length > LONGEST) return undefined;
	const letters = plain.replaceAll("-", "");
	let best: string | undefined;
	let fewest = Math.max(1, Math.floor(plain.length / 3)) + 1;
	for (const candidate of candidates) {
		const other = folded(candidate);
		// The same letters: only a word that is the very same is nearer.
		if (other !== plain && other.replaceAll("-", "") === letters && fewest > SAME_LETTERS) {
			[best, fewest] = [candidate, SAME_LETTERS];
			continue;
		}
		if (Math.abs(other.length - plain.length) >= fewest) continue;
		const slips = distance(plain, other);
		if (slips < fewest) [best, fewest] = [candidate, slips];
	}
	return best;
}

function folded(word: string): string {
	return word.toLowerCase().replace(/[\s_]+/g, "-");
}

/** Letters added, dropped, changed or swapped with a neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(
				(previous[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(previous[column - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		[before, previous] = [previous, current];
	}
	return previous[b.length] ?? 0;
}
