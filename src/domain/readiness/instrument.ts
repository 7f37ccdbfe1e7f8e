import type { Readiness } from "#src/schema/readiness.ts";

/** The parts of the questionnaire that scoring and the form need: all but its own tests. */
export type Instrument = Readonly<
	Omit<Readiness, "examples" | "edge_cases" | "band_tests" | "worked_by_hand">
>;
