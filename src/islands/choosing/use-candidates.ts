import { useEffect, useState } from "react";
import { type Candidate, candidatesOf } from "#src/domain/choosing/candidate.ts";
import type { CandidateMesh } from "#src/domain/choosing/candidate-mesh.ts";

/** The meshes to choose from in their modes and editions; `undefined` while they load, none when that failed. */
export function useCandidates(address: string): readonly Candidate[] | undefined {
	const [candidates, setCandidates] = useState<readonly Candidate[]>();
	useEffect(() => {
		fetch(address)
			.then((answer) => answer.json() as Promise<readonly CandidateMesh[]>)
			.then(
				(meshes) => setCandidates(candidatesOf(meshes)),
				() => setCandidates([]),
			);
	}, [address]);
	return candidates;
}
