/**
 * The whole result of a set of answers: scores, verdict, gaps and alternatives.
 *
 * @module
 */

import {
	type Answers,
	type ChosenAnswer,
	chosenAnswers,
	type UnansweredQuestion,
	unansweredQuestions,
} from "#src/domain/readiness/answers.ts";
import { highestPoints, type Instrument } from "#src/domain/readiness/instrument.ts";
import { type Requirements, requirementsOf } from "#src/domain/readiness/requirements.ts";
import { applyCaps, type SideResult, sideResult, verdictAt } from "#src/domain/readiness/score.ts";
import type { ReadinessAlternative } from "#src/schema/readiness/advice.ts";
import type { ReadinessOption } from "#src/schema/readiness/question.ts";
import type {
	ReadinessCap,
	ReadinessFloor,
	ReadinessVerdict,
} from "#src/schema/readiness/scoring.ts";

/** Everything the answers lead to, matching meshes apart. Plain JSON. */
export type Assessment = {
	readonly need: SideResult;
	readonly readiness: SideResult;
	/** Verdict by the table; `undefined` when a side has no band. */
	readonly baseVerdict: ReadinessVerdict | undefined;
	/** Verdict after the caps. */
	readonly verdict: ReadinessVerdict | undefined;
	/** Floors, then caps, that changed something, in the order of the instrument. */
	readonly acted: readonly (ReadinessFloor | ReadinessCap)[];
	/** All of them, the most points first. */
	readonly gaps: readonly ReadinessGap[];
	readonly unanswered: readonly UnansweredQuestion[];
	readonly requirements: Requirements;
	/** Empty unless the verdict, or a floor that acted, calls for them. */
	readonly alternatives: readonly ReadinessAlternative[];
	/** Whether the list of meshes starts folded away: no mesh is needed, or there is no verdict. */
	readonly meshesFolded: boolean;
	/** Whether the gaps are tasks: closing them is no use to somebody who needs no mesh. */
	readonly gapsAreTasks: boolean;
};

/** The result of a set of answers by the rules of the instrument. Answers it does not know count as skipped. */
export function assess(instrument: Instrument, answers: Answers): Assessment {
	const { scoring, matching } = instrument;
	const chosen = chosenAnswers(instrument, answers);
	const need = sideResult(scoring, answers, chosen, "need");
	const readiness = sideResult(scoring, answers, chosen, "readiness");
	const baseVerdict = verdictAt(scoring, need.bandAfterFloors, readiness.bandAfterFloors);
	const { verdict, acted: caps } = applyCaps(scoring.caps, answers, baseVerdict);
	const acted = [...need.floors, ...readiness.floors, ...caps];
	return {
		need,
		readiness,
		baseVerdict,
		verdict,
		acted,
		gaps: readinessGaps(chosen),
		unanswered: unansweredQuestions(instrument, answers),
		requirements: requirementsOf(chosen),
		alternatives: alternativesFor(instrument.alternatives, chosen, verdict, acted),
		meshesFolded: verdict === undefined || matching.folded_with.includes(verdict),
		gapsAreTasks: verdict === undefined || !matching.folded_with.includes(verdict),
	};
}

/** Readiness points an answer left on the table. */
export type ReadinessGap = {
	/** Id of the question. */
	readonly question: string;
	readonly name: string;
	/** Id of the option that was chosen. */
	readonly option: string;
	/** Its text. */
	readonly answer: string;
	/** Points lost. */
	readonly lost: number;
	readonly nextStep: string | undefined;
	/** The next better answer: where the next step leads, and the points it would gain. */
	readonly target: { readonly option: string; readonly answer: string; readonly gain: number };
};

/**
 * All gaps in readiness, those that cost most first.
 *
 * Equal points: the earlier question first. Skipped questions are not gaps, because nothing is known
 * about them.
 */
export function readinessGaps(chosen: readonly ChosenAnswer[]): readonly ReadinessGap[] {
	return chosen.flatMap(gapOf).toSorted((a, b) => b.lost - a.lost);
}

function gapOf({ question, option }: ChosenAnswer): readonly ReadinessGap[] {
	const target = nextBetter(question.options, option);
	if (target === undefined) return [];
	return [
		{
			question: question.id,
			name: question.name,
			option: option.id,
			answer: option.text,
			lost: highestPoints(question, "readiness") - option.readiness,
			nextStep: question.next_step,
			target: {
				option: target.id,
				answer: target.text,
				gain: target.readiness - option.readiness,
			},
		},
	];
}

function nextBetter(
	options: readonly ReadinessOption[],
	than: ReadinessOption,
): ReadinessOption | undefined {
	return options
		.filter(({ readiness }) => readiness > than.readiness)
		.toSorted((a, b) => a.readiness - b.readiness)[0];
}

/**
 * Simpler means for the needs the answers named.
 *
 * A need is named by an answer with need points, or, where an alternative lists options, by one of
 * those. Shown with the verdicts the instrument names, and with any verdict after a floor has acted
 * that asks for the comparison; with no verdict there are none.
 */
export function alternativesFor(
	{ list, shown_with, shown_after }: Instrument["alternatives"],
	chosen: readonly ChosenAnswer[],
	verdict: ReadinessVerdict | undefined,
	acted: readonly { readonly id: string }[],
): readonly ReadinessAlternative[] {
	if (verdict === undefined) return [];
	if (!shown_with.includes(verdict) && !acted.some(({ id }) => shown_after.includes(id))) return [];
	return list.filter((alternative) => chosen.some((answer) => namesNeed(answer, alternative)));
}

function namesNeed({ question, option }: ChosenAnswer, alternative: ReadinessAlternative): boolean {
	if (question.id !== alternative.for) return false;
	return alternative.options?.includes(option.id) ?? option.need > 0;
}
