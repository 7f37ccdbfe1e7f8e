import type { ReadinessAlternative } from "#src/schema/readiness-advice.ts";
import type { ReadinessVerdict } from "#src/schema/readiness-scoring.ts";
import type { ChosenAnswer } from "./chosen-answers.ts";
import type { Instrument } from "./instrument.ts";

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
