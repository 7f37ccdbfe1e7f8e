import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { ComparedResults } from "./ComparedResults.tsx";
import { Questionnaire } from "./Questionnaire.tsx";
import { useComparedSets } from "./use-compared-sets.ts";

export type ReadinessProps = {
	readonly instrument: Instrument;
	/** Address of the site's root, ending with a slash. */
	readonly base: string;
};

/** The questionnaire, or two sets of answers side by side where the address holds two. */
export function Readiness({ instrument, base }: ReadinessProps) {
	const sets = useComparedSets(instrument);
	if (sets) return <ComparedResults instrument={instrument} sets={sets} />;
	return <Questionnaire instrument={instrument} base={base} />;
}
