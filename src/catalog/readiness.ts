import { getEntry } from "astro:content";
import { once } from "#src/catalog/once.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";

/** The readiness questionnaire as its file has it. */
export const readiness = once(async (): Promise<Readiness> => {
	const instrument = await getEntry("readiness", "readiness");
	if (instrument === undefined) throw new Error("data/readiness.yaml holds no questionnaire.");
	return instrument.data;
});
