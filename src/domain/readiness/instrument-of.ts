import type { Readiness } from "#src/schema/readiness.ts";
import type { Instrument } from "./instrument.ts";

/** The questionnaire without its own tests, as the form gets it. */
export function instrumentOf(readiness: Readiness): Instrument {
	const { examples, edge_cases, band_tests, worked_by_hand, ...instrument } = readiness;
	return instrument;
}
