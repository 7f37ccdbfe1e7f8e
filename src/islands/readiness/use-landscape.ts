import { useEffect, useState } from "react";
import type { CandidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import type { CapabilityTerms } from "#src/domain/choosing/criteria.ts";

/** The meshes a result is held against, and the names of capabilities. */
export type Landscape = {
	readonly meshes: readonly CandidateMesh[];
	readonly terms: CapabilityTerms;
};

const EMPTY: Landscape = { meshes: [], terms: { names: {}, legal: [] } };

/** The landscape: `undefined` while it loads, without meshes when that failed. */
export function useLandscape(base: string): Landscape | undefined {
	const [landscape, setLandscape] = useState<Landscape>();
	useEffect(() => {
		fetch(`${base}data/readiness.json`)
			.then((answer) => answer.json())
			.then(setLandscape, () => setLandscape(EMPTY));
	}, [base]);
	return landscape;
}
