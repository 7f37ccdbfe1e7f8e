import { lifecycle } from "#src/domain/landscape/lifecycle.ts";
import type { Status } from "#src/schema/entry-vocabulary.ts";

/** Two entries that can both still be chosen, in alphabetical order of their ids. */
export type Pair<Entry> = {
	/** Last part of the address: `<a>-vs-<b>`. */
	readonly id: string;
	readonly a: Entry;
	readonly b: Entry;
};

/** Every pair of living entries, each once. */
export function livingPairs<Entry extends { readonly id: string; readonly status: Status }>(
	entries: readonly Entry[],
): readonly Pair<Entry>[] {
	const living = entries
		.filter(({ status }) => lifecycle(status) === "living")
		// Not by locale: an address must not depend on how a language sorts hyphens.
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return living.flatMap((a, index) =>
		living.slice(index + 1).map((b) => ({ id: pairId(a.id, b.id), a, b })),
	);
}

/** Last part of the address of a pair, whichever of the two is named first. */
export function pairId(one: string, other: string): string {
	return one < other ? `${one}-vs-${other}` : `${other}-vs-${one}`;
}
