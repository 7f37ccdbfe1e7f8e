import type { ReadinessOption } from "#src/schema/readiness-question.ts";
import type { ChosenAnswer } from "./chosen-answers.ts";
import { highestPoints } from "./highest-points.ts";

/** Readiness points an answer left on the table. */
export interface ReadinessGap {
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
}

/**
 * All gaps in readiness, those that cost most first.
 *
 * Equal points: the earlier question first. Skipped questions are no gaps, because nothing is known
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
