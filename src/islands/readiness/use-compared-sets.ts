import { useLayoutEffect, useState } from "react";
import { comparedSets } from "#src/domain/readiness/answer-link.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";

/** The two sets of answers in the address; `undefined` where it holds one or none. */
export function useComparedSets(instrument: Instrument) {
	const [sets, setSets] = useState<ReturnType<typeof comparedSets>>();
	useLayoutEffect(() => {
		const read = () => setSets(comparedSets(location.hash, instrument));
		read();
		addEventListener("hashchange", read);
		return () => removeEventListener("hashchange", read);
	}, [instrument]);
	return sets;
}
