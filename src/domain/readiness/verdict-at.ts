import type { ReadinessBand, ReadinessVerdict } from "#src/schema/readiness-scoring.ts";
import type { Instrument } from "./instrument.ts";

/** The verdict the table has for two bands; `undefined` when one of them is missing. */
export function verdictAt(
	{ table }: Pick<Instrument["scoring"], "table">,
	need: ReadinessBand | undefined,
	readiness: ReadinessBand | undefined,
): ReadinessVerdict | undefined {
	return need === undefined || readiness === undefined ? undefined : table[need][readiness];
}
