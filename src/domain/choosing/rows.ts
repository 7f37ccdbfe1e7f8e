/**
 * Candidates that answer alike, joined into one row of a result.
 *
 * A mesh in three editions and four modes is twelve candidates, but a reader wants to see only where
 * they differ: editions that answer alike are joined first, then modes in the same editions.
 *
 * @module
 */

import type { Candidate } from "#src/domain/choosing/candidate.ts";

/** Candidates of one mesh that share a row, with the name of the row. */
export type Row<Item> = { readonly items: readonly Item[]; readonly name: string };

/**
 * Joins candidates of the same mesh that are told to be alike.
 *
 * @param signature - The same text for two items that answer alike.
 */
export function joinedRows<Item extends { readonly candidate: Candidate }>(
	items: readonly Item[],
	signature: (item: Item) => string,
): readonly Row<Item>[] {
	const alike = Map.groupBy(items, (item) => `${item.candidate.id}\n${signature(item)}`);
	return [...alike.values()].flatMap((group) => {
		const byMode = Map.groupBy(group, ({ candidate }) => candidate.mode?.id);
		const sameEditions = Map.groupBy(byMode.values(), (of) =>
			of
				.map(({ candidate }) => candidate.edition?.edition)
				.toSorted()
				.join(),
		);
		return [...sameEditions.values()].map((modes) => {
			const joined = modes.flat();
			return { items: joined, name: rowName(joined.map(({ candidate }) => candidate)) };
		});
	});
}

/**
 * The mesh with its modes and editions, as far as the row does not hold for all of them.
 *
 * @example
 * rowName([sidecarOfIstio]) // => "Istio (Sidecar)"
 */
export function rowName(candidates: readonly Candidate[]): string {
	const { name = "" } = candidates[0] ?? {};
	const parts = partsOf(candidates);
	return parts.length === 0 ? name : `${name} (${parts.join("; ")})`;
}

/** Modes and editions of a row, each in words; none where it holds for all. */
export function partsOf(candidates: readonly Candidate[]): readonly string[] {
	const [first] = candidates;
	if (first === undefined) return [];
	const modes = distinct(candidates.map(({ mode }) => mode?.name));
	const editions = distinct(candidates.map(({ edition }) => edition?.name));
	return [
		modes.length < first.modes.length ? modes.join(" or ") : "",
		editions.length < first.editions.length ? editions.join(" or ") : "",
	].filter(Boolean);
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
	return [...new Set(values)].filter((value) => value !== undefined);
}
