/**
 * The judge: which candidates meet the criteria, which may, which do not, and why.
 *
 * It answers the weighted decision, the ready-made questions and the questionnaire alike.
 *
 * @module
 */

import { type Answer, answerOf } from "#src/domain/choosing/answer.ts";
import type { Candidate } from "#src/domain/choosing/candidate.ts";
import { type CapabilityTerms, type Criterion, isLegal } from "#src/domain/choosing/criteria.ts";
import { joinedRows } from "#src/domain/choosing/rows.ts";
import { byTier } from "#src/domain/choosing/tiers.ts";
import { type Apart, apartOf } from "#src/domain/choosing/together.ts";
import { isOwnEvidence } from "#src/domain/comparison/claim.ts";
import { type Conditions, NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import type { CoverageInterval } from "#src/domain/entries/coverage.ts";

/** A criterion with a candidate's answer to it. */
export type Answered = { readonly criterion: Criterion; readonly answer: Answer };

/** A row of a result: candidates of one mesh that answer alike, judged by the criteria. */
export type Judged = {
	/** First of the candidates; the mesh is the same for all. */
	readonly candidate: Candidate;
	readonly candidates: readonly Candidate[];
	/** The mesh with the modes and editions the row is about. */
	readonly name: string;
	readonly answers: readonly Answered[];
	/** Score over all criteria; unknown answers widen it. */
	readonly coverage: CoverageInterval | undefined;
	/** Criteria it does not meet, or not fully where full would count more. */
	readonly lacks: readonly Answered[];
	/** Criteria whose answer is unknown. */
	readonly toCheck: readonly Answered[];
	/** Must-haves it is known not to meet. */
	readonly excludedBy: readonly Answered[];
};

/** What the criteria make of the candidates; each is in exactly one list, best tier first. */
export type Decision = {
	/** Known to meet every must-have. */
	readonly passing: readonly Judged[];
	/** Not known to fail a must-have, but at least one is unknown. */
	readonly possible: readonly Judged[];
	/** Would meet every must-have if partial support were enough. */
	readonly inPart: readonly Judged[];
	/** Known to fail at least one must-have. */
	readonly excluded: readonly Judged[];
	/** Meshes that meet each must-have, but in no single mode and edition all of them. */
	readonly apart: readonly Apart[];
};

/** What a decision is made by, besides the criteria. */
export type DecisionFrame = {
	readonly terms: CapabilityTerms;
	readonly conditions?: Conditions;
};

/** Judges every candidate. The order does not depend on the order the candidates came in. */
export function decide(
	candidates: readonly Candidate[],
	criteria: readonly Criterion[],
	{ terms, conditions = NO_CONDITIONS }: DecisionFrame,
): Decision {
	const judged = candidates
		.filter((candidate) => isAskedFor(candidate, conditions))
		.map((candidate) => (conditions.ownEvidence ? withOwnEvidence(candidate) : candidate))
		.map((candidate) => judge(candidate, criteria, conditions.stable));
	const lists = Map.groupBy(judged, (one) => listOf(one, terms));
	const rows = (list: keyof Omit<Decision, "apart">) => byTier(rowsOf(lists.get(list) ?? []));
	return {
		passing: rows("passing"),
		possible: rows("possible"),
		inPart: rows("inPart"),
		excluded: rows("excluded"),
		apart: apartOf(judged),
	};
}

/** Whether a candidate is of the mode and edition that were asked for; unknown is not known to be. */
function isAskedFor(candidate: Candidate, { openSource, mode }: Conditions): boolean {
	const { mode: own, architecture } = candidate;
	const isOfMode =
		mode === undefined ||
		own?.id === mode ||
		(own ? own.architecture === mode : architecture.includes(mode));
	if (!openSource) return isOfMode;
	const open = { kind: "source", any: ["yes"], level: "full", weight: 1, must: true } as const;
	return isOfMode && answerOf(candidate, open).meets === true;
}

/** A candidate without the claims that only its upstream or a third party proves. */
function withOwnEvidence(candidate: Candidate): Candidate {
	const own = Object.entries(candidate.claims).filter(([, claim]) => isOwnEvidence(claim));
	return { ...candidate, claims: Object.fromEntries(own) };
}

type JudgedCandidate = Omit<Judged, "candidates" | "name">;

function judge(
	candidate: Candidate,
	criteria: readonly Criterion[],
	stable: boolean,
): JudgedCandidate {
	const answers = criteria.map((criterion) => ({
		criterion,
		answer: answerOf(candidate, criterion, stable),
	}));
	return {
		candidate,
		answers,
		coverage: coverageOf(answers),
		lacks: answers.filter(({ answer: { value } }) => value !== undefined && value < 1),
		toCheck: answers.filter(({ answer }) => answer.meets === undefined),
		excludedBy: answers.filter(({ criterion, answer }) => criterion.must && answer.meets === false),
	};
}

function listOf({ excludedBy, toCheck }: JudgedCandidate, terms: CapabilityTerms) {
	if (excludedBy.length > 0) {
		const isPartial = ({ criterion, answer }: Answered) =>
			(answer.value ?? 0) > 0 && !isLegal(criterion, terms);
		return excludedBy.every(isPartial) ? "inPart" : "excluded";
	}
	return toCheck.some(({ criterion }) => criterion.must) ? "possible" : "passing";
}

/** The interval from proven to possible over all criteria, by their weights. */
function coverageOf(answers: readonly Answered[]): CoverageInterval | undefined {
	const sum = (of: (answered: Answered) => number) =>
		answers.reduce((total, answered) => total + answered.criterion.weight * of(answered), 0);
	const total = sum(() => 1);
	if (total <= 0) return undefined;
	return {
		low: sum(({ answer }) => answer.value ?? 0) / total,
		high: sum(({ answer }) => answer.value ?? 1) / total,
		known: answers.filter(({ answer }) => answer.value !== undefined).length,
		asked: answers.length,
	};
}

function rowsOf(judged: readonly JudgedCandidate[]): readonly Judged[] {
	const sorted = judged.toSorted((a, b) => (a.candidate.key < b.candidate.key ? -1 : 1));
	const signature = ({ answers }: JudgedCandidate) =>
		answers
			.map(({ answer: { level, limits, claim } }) =>
				[level, ...limits, claim?.evidence, claim?.note].join("\t"),
			)
			.join("\n");
	return joinedRows(sorted, signature).flatMap(({ items, name }) => {
		const [first] = items;
		return first === undefined
			? []
			: [{ ...first, candidates: items.map(({ candidate }) => candidate), name }];
	});
}
