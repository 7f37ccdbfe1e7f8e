/**
 * The map of need and readiness on which a result is placed.
 *
 * @module
 */

import type { Answers } from "#src/domain/readiness/answers.ts";
import { assess } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { BANDS, MOST_NAMED, type SideResult } from "#src/domain/readiness/score.ts";
import type { ReadinessExample } from "#src/schema/readiness/example.ts";
import type { ReadinessVerdict } from "#src/schema/readiness/scoring.ts";

/** A field of the plane of both scores. Scores are whole, so a field from 0 to 39 ends where 40 begins. */
export type VerdictField = {
	readonly verdict: ReadinessVerdict;
	/** Need and readiness from which it reaches up to, but not including, `to`; the last ends at 100. */
	readonly need: { readonly from: number; readonly to: number };
	readonly readiness: { readonly from: number; readonly to: number };
	/** Whether it is the first of its verdict, from low need and readiness on: the one to be labelled. */
	readonly isFirst: boolean;
	/** Whether the field of the next higher readiness, or need, has another verdict. */
	readonly endsRight: boolean;
	readonly endsAbove: boolean;
};

/** The nine fields of the plane, from low need and low readiness on. */
export function verdictMap({ bands, table }: Instrument["scoring"]): readonly VerdictField[] {
	const seen = new Set<ReadinessVerdict>();
	return BANDS.flatMap((need, row) =>
		BANDS.map((readiness, column) => {
			const verdict = table[need][readiness];
			const right = BANDS[column + 1];
			const above = BANDS[row + 1];
			const isFirst = !seen.has(verdict);
			seen.add(verdict);
			return {
				verdict,
				need: { from: bands.need[need].from, to: above ? bands.need[above].from : 100 },
				readiness: {
					from: bands.readiness[readiness].from,
					to: right ? bands.readiness[right].from : 100,
				},
				isFirst,
				endsRight: right !== undefined && table[need][right] !== verdict,
				endsAbove: above !== undefined && table[above][readiness] !== verdict,
			};
		}),
	);
}

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
