/**
 * What tied results have in common, where they differ, and what would separate them.
 *
 * @module
 */

import type { Criterion } from "#src/domain/choosing/criteria.ts";
import type { Decision, Judged } from "#src/domain/choosing/decide.ts";
import { leadingTier } from "#src/domain/choosing/tiers.ts";
import { idLabel } from "#src/domain/text/words.ts";

/** Values with the names of the rows that have them. */
export type Division = {
	readonly name: string;
	readonly values: readonly { readonly value: string; readonly rows: readonly string[] }[];
};

/** The results nothing is proven to be above. */
export type Lead = {
	/** Rows of the leading tier; of one mesh where one mesh is first. */
	readonly rows: readonly Judged[];
	/** The names of their meshes. */
	readonly meshes: readonly string[];
	/** More than one mesh leads. */
	readonly isTie: boolean;
	/** All tied scores are the same and known, so that no check of what is asked can separate them. */
	readonly isEqual: boolean;
};

/** Who leads: among those that pass or, where none does, among those that may. */
export function leadOf({ passing, possible }: Pick<Decision, "passing" | "possible">): Lead {
	const rows = leadingTier(passing.length > 0 ? passing : possible);
	const meshes = meshNames(rows);
	const scores = rows.flatMap(({ coverage }) => (coverage ? [coverage.low, coverage.high] : []));
	return {
		rows,
		meshes,
		isTie: meshes.length > 1,
		isEqual: scores.length === 0 || Math.max(...scores) - Math.min(...scores) < 1e-9,
	};
}

/** The names of the meshes of rows, each once. */
export function meshNames(rows: readonly Judged[]): readonly string[] {
	return [...new Map(rows.map(({ candidate }) => [candidate.id, candidate.name])).values()];
}

/** What was asked and tied rows answer at another level or stage, unknown answers included. */
export function askedDifferences(
	rows: readonly Judged[],
	nameOf: (criterion: Criterion) => string,
): readonly Division[] {
	const [first] = rows;
	return (first?.answers ?? []).flatMap(({ criterion }, place) =>
		divided(nameOf(criterion), rows, ({ answers }) => {
			const answer = answers[place]?.answer;
			const stage = answer?.claim?.stage;
			const isLimited = stage !== undefined && stage !== "stable";
			return [answer?.level ?? "unknown", ...(isLimited ? [stage] : [])].join(", ");
		}),
	);
}

/** Facts nobody asked for in which tied rows differ: edition, licence, status, foundation. */
export function factDifferences(rows: readonly Judged[]): readonly Division[] {
	return [
		...divided("Edition", rows, ({ candidates }) => {
			const editions = candidates.map(({ edition }) =>
				edition ? idLabel(edition.edition) : "the only one",
			);
			return [...new Set(editions)].join(" or ");
		}),
		...divided("Licence", rows, ({ candidate }) => candidate.license ?? "unknown"),
		...divided("Open source", rows, ({ candidate }) => idLabel(candidate.source ?? "unknown")),
		...divided("Foundation level", rows, ({ candidate }) => candidate.foundation ?? "unknown"),
		...divided("Status", rows, ({ candidate }) => candidate.status),
	];
}

/** Capabilities nobody asked for in which the known levels of tied rows differ; ids. */
export function unaskedDifferences(rows: readonly Judged[]): readonly string[] {
	const asked = new Set(
		rows.flatMap(({ answers }) => answers.flatMap(({ criterion }) => criterion.any)),
	);
	const ids = new Set(rows.flatMap(({ candidate }) => Object.keys(candidate.claims)));
	return [...ids].filter((id) => {
		const levels = rows.flatMap(({ candidate }) => candidate.claims[id]?.level ?? []);
		return !asked.has(id) && new Set(levels).size > 1;
	});
}

/** The division of rows by a value; nothing where all have the same. */
function divided(
	name: string,
	rows: readonly Judged[],
	of: (row: Judged) => string,
): readonly Division[] {
	const groups = Map.groupBy(rows, of);
	if (groups.size < 2) return [];
	const values = [...groups].map(([value, group]) => ({
		value,
		rows: group.map((row) => row.name),
	}));
	return [{ name, values }];
}
