import type { ReadinessExample } from "#src/schema/readiness-example.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";
import type { Instrument } from "./instrument.ts";
import type { SideResult } from "./side-result.ts";
import { MOST_NAMED } from "./weighed-most.ts";

/** A result as the examples of the instrument write it down; absent parts are left out. */
export type ExampleResult = ReadinessExample["expected"];

/** The result of answers in the form an example expects it, with all its parts. */
export function exampleResult(instrument: Instrument, answers: Answers): ExampleResult {
	const { need, readiness, baseVerdict, verdict, acted, gaps, requirements } = assess(
		instrument,
		answers,
	);
	const questions = (items: readonly { readonly question: string }[]) =>
		items.map(({ question }) => question);
	return {
		need: sideOf(need),
		readiness: sideOf(readiness),
		base_verdict: baseVerdict,
		verdict,
		acted: acted.map(({ id }) => id),
		weighed_most: {
			need: questions(need.weighedMost),
			readiness: questions(readiness.weighedMost),
		},
		largest_gaps: questions(gaps).slice(0, MOST_NAMED),
		requirements: {
			hard: requirements.hard.map(({ capability }) => capability),
			soft: requirements.soft.map(({ capability }) => capability),
			platforms: requirements.platforms.map(({ any }) => [...any]),
		},
	};
}

function sideOf({ points, of, score, band, bandAfterFloors }: SideResult): ExampleResult["need"] {
	const lifted = bandAfterFloors === band ? undefined : bandAfterFloors;
	return { points, of, score, band, band_after_floor: lifted };
}
