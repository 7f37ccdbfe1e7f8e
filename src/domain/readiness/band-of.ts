import type { ReadinessBand, ReadinessSide } from "#src/schema/readiness-scoring.ts";
import type { Instrument } from "./instrument.ts";
import type { SideScore } from "./side-score.ts";

/** The bands from the lowest to the highest. */
export const BANDS = ["low", "medium", "high"] as const satisfies readonly ReadinessBand[];

/**
 * The band a score falls into, before any floor.
 *
 * @returns `undefined` when the answered questions of the side are worth fewer points than
 * completeness asks for: too little is known for a word.
 */
export function bandOf(
	{ bands, completeness }: Instrument["scoring"],
	side: ReadinessSide,
	{ of, score }: SideScore,
): ReadinessBand | undefined {
	if (score === undefined || of < completeness) return undefined;
	return BANDS.find((band) => score >= bands[side][band].from && score <= bands[side][band].to);
}
