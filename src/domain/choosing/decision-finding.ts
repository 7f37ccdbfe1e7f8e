/**
 * What can be found of a written decision, and the options of today it is held against.
 *
 * @module
 */

import type { Answered, Decision, Judged } from "#src/domain/choosing/decide.ts";

/** Something a record says that is not so today. An error means that the decision does not hold. */
export type DecisionFinding = {
	readonly line: number;
	readonly severity: "error" | "warning";
	readonly rule:
		| "decision-criteria"
		| "decision-outcome"
		| "decision-option"
		| "decision-reason"
		| "decision-revisit";
	readonly message: string;
	readonly hint: string;
};

/** What the criteria of a record come to today. */
export type DecisionToday = {
	readonly decision: Decision;
	/** Parts of the record's link that mean nothing with the data of today. */
	readonly ignored: readonly string[];
	readonly nameOf: (criterion: Answered["criterion"]) => string;
	/** YYYY-MM-DD */
	readonly day: string;
};

/** The list of a decision that an option is in. */
export type Standing = "passes" | "to be checked" | "in part" | "excluded";
/** A row of a decision, with the list it is in. */
export type Row = Judged & { readonly standing: Standing };

/** From best to worst. */
export const STANDINGS: readonly Standing[] = ["passes", "to be checked", "in part", "excluded"];

/** All rows of a decision, best list first. */
export function rowsOf({ passing, possible, inPart, excluded }: Decision): readonly Row[] {
	const lists = [passing, possible, inPart, excluded];
	return STANDINGS.flatMap((standing, place) =>
		(lists[place] ?? []).map((row) => ({ ...row, standing })),
	);
}

/** The row of that name, or all rows of its mesh where it is told apart in another way today. */
export function rowsNamed(rows: readonly Row[], name: string): readonly Row[] {
	const exact = rows.filter((row) => row.name === name);
	if (exact.length > 0) return exact;
	const isOf = (mesh: string) => name === mesh || name.startsWith(`${mesh} (`);
	return rows.filter(({ candidate }) => isOf(candidate.name));
}
