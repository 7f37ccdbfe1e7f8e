import type { ReadinessAlternative } from "#src/schema/readiness-advice.ts";
import type {
	ReadinessCap,
	ReadinessFloor,
	ReadinessVerdict,
} from "#src/schema/readiness-scoring.ts";
import { alternativesFor } from "./alternatives-for.ts";
import type { Answers } from "./answers.ts";
import { applyCaps } from "./apply-caps.ts";
import { chosenAnswers } from "./chosen-answers.ts";
import type { Instrument } from "./instrument.ts";
import { type ReadinessGap, readinessGaps } from "./readiness-gaps.ts";
import { type Requirements, requirementsOf } from "./requirements.ts";
import { type SideResult, sideResult } from "./side-result.ts";
import { type UnansweredQuestion, unansweredQuestions } from "./unanswered-questions.ts";
import { verdictAt } from "./verdict-at.ts";

/** Everything the answers lead to, matching meshes apart. Plain JSON. */
export interface Assessment {
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
}

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
	};
}
