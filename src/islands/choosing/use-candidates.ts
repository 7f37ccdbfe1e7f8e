import { useEffect, useState } from "react";
import type { Candidate } from "#src/domain/choosing/candidate.ts";

/** The meshes to choose from; `undefined` while they load, none when that failed. */
export function useCandidates(address: string): readonly Candidate[] | undefined {
	const [candidates, setCandidates] = useState<readonly Candidate[]>();
	useEffect(() => {
		fetch(address)
			.then((answer) => answer.json())
			.then(setCandidates, () => setCandidates([]));
	}, [address]);
	return candidates;
}
