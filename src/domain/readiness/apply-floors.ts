import type {
	ReadinessBand,
	ReadinessFloor,
	ReadinessSide,
} from "#src/schema/readiness-scoring.ts";
import type { Answers } from "./answers.ts";
import { BANDS } from "./band-of.ts";
import { isCalledFor } from "./is-called-for.ts";

/**
 * Lifts the band of a side to what the answers oblige to.
 *
 * @returns The band, and the floors that acted: those called for that lie above the band. A side
 * without a band keeps having none.
 */
export function applyFloors(
	floors: readonly ReadinessFloor[],
	answers: Answers,
	side: ReadinessSide,
	band: ReadinessBand | undefined,
): { readonly band: ReadinessBand | undefined; readonly acted: readonly ReadinessFloor[] } {
	if (band === undefined) return { band, acted: [] };
	const own = BANDS.indexOf(band);
	const acted = floors.filter(
		(floor) =>
			floor.side === side && BANDS.indexOf(floor.at_least) > own && isCalledFor(floor, answers),
	);
	const highest = Math.max(own, ...acted.map((floor) => BANDS.indexOf(floor.at_least)));
	return { band: BANDS[highest], acted };
}
