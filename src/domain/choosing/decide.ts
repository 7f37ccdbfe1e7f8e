/**
 * The judge: which candidates meet the criteria, which may, which do not, and why.
 *
 * @module
 */

import { type Answer, answerOf, type Candidate } from "#src/domain/choosing/candidate.ts";
import { type Criterion, criterionKey } from "#src/domain/choosing/criteria.ts";
import {
	byCoverage,
	type CoverageInterval,
	coverageInterval,
} from "#src/domain/entries/coverage.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";

/** A criterion with a mesh's answer to it. */
export type Answered = { readonly criterion: Criterion; readonly answer: Answer };

/** A mesh as judged by the criteria. */
export type Judged = {
	readonly candidate: Candidate;
	readonly answers: readonly Answered[];
	/** Score over all criteria; unknown answers widen it. */
	readonly coverage: CoverageInterval | undefined;
	/** Criteria it does not meet, or not fully where full would count more. */
	readonly lacks: readonly Answered[];
	/** Criteria nobody knows the answer to. */
	readonly toCheck: readonly Answered[];
	/** Must-haves it is known not to meet. */
	readonly excludedBy: readonly Answered[];
};

/** What the criteria make of the meshes; each mesh is in exactly one list, best first. */
export type Decision = {
	/** Known to meet every must-have. */
	readonly passing: readonly Judged[];
	/** Not known to fail a must-have, but at least one has to be checked. */
	readonly possible: readonly Judged[];
	/** Known to fail at least one must-have. */
	readonly excluded: readonly Judged[];
};

/** Judges every mesh. The order does not depend on the order the meshes came in. */
export function decide(candidates: readonly Candidate[], criteria: readonly Criterion[]): Decision {
	const judged = candidates.map((candidate) => judge(candidate, criteria)).toSorted(byScore);
	const isExcluded = ({ excludedBy }: Judged) => excludedBy.length > 0;
	const isOpen = ({ toCheck }: Judged) => toCheck.some(({ criterion }) => criterion.must);
	return {
		passing: judged.filter((mesh) => !isExcluded(mesh) && !isOpen(mesh)),
		possible: judged.filter((mesh) => !isExcluded(mesh) && isOpen(mesh)),
		excluded: judged.filter(isExcluded),
	};
}

function judge(candidate: Candidate, criteria: readonly Criterion[]): Judged {
	const answers = criteria.map((criterion) => ({
		criterion,
		answer: answerOf(candidate, criterion),
	}));
	const isFull = ({ answer }: Answered) => answer.level === "full" || answer.meets === undefined;
	return {
		candidate,
		answers,
		coverage: coverageOf(answers),
		lacks: answers.filter((answered) => !isFull(answered)),
		toCheck: answers.filter(({ answer }) => answer.meets === undefined),
		excludedBy: answers.filter(({ criterion, answer }) => criterion.must && answer.meets === false),
	};
}

function coverageOf(answers: readonly Answered[]): CoverageInterval | undefined {
	const claims: Record<string, { readonly level: SupportLevel }> = {};
	for (const { criterion, answer } of answers) {
		if (answer.level !== "unknown") claims[criterionKey(criterion)] = { level: answer.level };
	}
	return coverageInterval(
		claims,
		answers.map(({ criterion }) => ({ id: criterionKey(criterion), weight: criterion.weight })),
	);
}

function byScore(a: Judged, b: Judged): number {
	return (
		byCoverage(
			{ name: a.candidate.name, coverage: a.coverage },
			{ name: b.candidate.name, coverage: b.coverage },
		) || (a.candidate.id < b.candidate.id ? -1 : 1)
	);
}
