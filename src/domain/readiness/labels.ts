/**
 * What the answers ask of a mesh, and how a row of the judge's result answers it, in words.
 *
 * @module
 */

import {
	type CapabilityTerms,
	type Criterion,
	criterionName,
} from "#src/domain/choosing/criteria.ts";
import type { Answered, Decision, Judged } from "#src/domain/choosing/decide.ts";
import {
	type Asker,
	askedCriteria,
	type Requirements,
} from "#src/domain/readiness/requirements.ts";

/** One thing the answers ask of a mesh, in words, with the answers that ask for it. */
export type RequirementRow = {
	readonly what: string;
	/** Id of the capability; `undefined` for platforms, environments and the rest. */
	readonly capability: string | undefined;
	readonly isMust: boolean;
	readonly askedBy: readonly Asker[];
};

/** Everything the answers ask of a mesh: must-haves first, each group in the order it was asked for. */
export function requirementRows(
	requirements: Requirements,
	terms: CapabilityTerms,
): readonly RequirementRow[] {
	return askedCriteria(requirements, terms).map(({ criterion, askedBy }) => ({
		what: criterionName(criterion, terms),
		capability: criterion.kind === "capability" ? criterion.any[0] : undefined,
		isMust: criterion.must,
		askedBy,
	}));
}

/** The outcome of a row: `in-part` would pass if partial support were enough. */
export type MatchOutcome = "pass" | "to-be-checked" | "in-part" | "excluded";

/** A row of the result with its outcome. */
export type Match = { readonly row: Judged; readonly outcome: MatchOutcome };

/** The rows of a decision in the order they are shown: what fits, what may, what does in part. */
export function matchesOf(decision: Decision) {
	const as = (outcome: MatchOutcome) => (row: Judged) => ({ row, outcome });
	const fitting = [
		...decision.passing.map(as("pass")),
		...decision.possible.map(as("to-be-checked")),
	];
	const inPart = decision.inPart.map(as("in-part"));
	const excluded = decision.excluded
		.map(as("excluded"))
		.toSorted((a, b) => a.row.excludedBy.length - b.row.excludedBy.length);
	return { fitting, inPart, excluded };
}

/** The heading over the meshes, by what was asked of them and how they answer it. */
export function matchHeading({ passing, possible, inPart }: Decision, hasMust: boolean): string {
	if (!hasMust) return "Meshes by what you would like, none is excluded";
	if (passing.length > 0) return "Matching meshes";
	if (possible.length > 0) return "No mesh is known to meet every must-have; some may";
	if (inPart.length > 0) return "No mesh meets every must-have in full";
	return "No mesh meets every must-have";
}

/** What is shown when nothing fits: what does in part, else the rows with the fewest misses. */
export function nearestOf(
	{ inPart, excluded, fitting }: ReturnType<typeof matchesOf>,
	most: number,
) {
	if (fitting.length > 0) return [];
	return [...inPart, ...excluded].slice(0, Math.max(most, inPart.length));
}

/** Points for wishes: proven, at most if every unknown were granted, and how many could be had. */
export function wishPoints({ answers }: Judged) {
	const wishes = answers.filter(({ criterion }) => !criterion.must);
	const sum = (unknown: number) =>
		wishes.reduce((total, { answer }) => total + (answer.value ?? unknown), 0);
	return { low: sum(0), high: sum(1), of: wishes.length };
}

/** Must-haves by how they are answered. */
export function mustsOf({ answers }: Judged) {
	const musts = answers.filter(({ criterion }) => criterion.must);
	const isPartial = ({ answer }: Answered) => answer.meets === false && (answer.value ?? 0) > 0;
	return {
		proven: musts.filter(({ answer }) => answer.meets === true),
		inPart: musts.filter(isPartial),
		unknown: musts.filter(({ answer }) => answer.meets === undefined),
		missing: musts.filter((one) => one.answer.meets === false && !isPartial(one)),
	};
}

/** Ids of what a criterion asks for, in an export. */
export function criterionIds({ any }: Criterion): string {
	return any.join(" or ");
}
