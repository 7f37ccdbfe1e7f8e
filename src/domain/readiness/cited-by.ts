import type { ReadinessSource } from "#src/schema/readiness-advice.ts";
import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./questions-of.ts";

/** A source and the names of the questions that rest on it. */
export type CitedSource = { readonly source: ReadinessSource; readonly names: readonly string[] };

/** Every source with what rests on it, in the order of the instrument; simpler means are named so. */
export function citedBy(instrument: Instrument): readonly CitedSource[] {
	return instrument.sources.map((source) => {
		const names = questionsOf(instrument)
			.filter(({ sources }) => sources.includes(source.id))
			.map(({ name }) => name);
		const isMeans = instrument.alternatives.list.some(({ sources }) => sources.includes(source.id));
		return { source, names: isMeans ? [...names, "simpler means"] : names };
	});
}
