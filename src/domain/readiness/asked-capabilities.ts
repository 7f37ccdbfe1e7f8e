import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./questions-of.ts";

/** Ids of all capabilities that any answer asks for, each once, in the order of the questions. */
export function askedCapabilities(instrument: Pick<Instrument, "dimensions">): readonly string[] {
	const options = questionsOf(instrument).flatMap((question) => question.options);
	return [...new Set(options.flatMap(({ hard = [], soft = [] }) => [...hard, ...soft]))];
}
