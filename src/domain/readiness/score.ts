import type {
	ReadinessBand,
	ReadinessFloor,
	ReadinessSide,
} from "#src/schema/readiness-scoring.ts";
import type { Answers } from "./answers.ts";
import { applyFloors } from "./apply-floors.ts";
import { bandOf } from "./band-of.ts";
import type { ChosenAnswer } from "./chosen-answers.ts";
import type { Instrument } from "./instrument.ts";
import { type SideScore, sideScore } from "./side-score.ts";
import { type WeighedAnswer, weighedMost } from "./weighed-most.ts";

/** One side of a result. */
export interface SideResult extends SideScore {
	/** The band the score falls into; `undefined` when too little was answered. */
	readonly band: ReadinessBand | undefined;
	/** The band that counts for the verdict. */
	readonly bandAfterFloors: ReadinessBand | undefined;
	readonly floors: readonly ReadinessFloor[];
	/** The answers that weighed most, at most three. */
	readonly weighedMost: readonly WeighedAnswer[];
}

/** Score, band, floors that acted and what weighed most on one side. */
export function sideResult(
	scoring: Instrument["scoring"],
	answers: Answers,
	chosen: readonly ChosenAnswer[],
	side: ReadinessSide,
): SideResult {
	const score = sideScore(chosen, side);
	const band = bandOf(scoring, side, score);
	const floored = applyFloors(scoring.floors, answers, side, band);
	return {
		...score,
		band,
		bandAfterFloors: floored.band,
		floors: floored.acted,
		weighedMost: weighedMost(chosen, side),
	};
}
