import { useEffect, useState } from "react";
import type { CapabilityNames } from "#src/domain/readiness/export-markdown.ts";
import type { MeshFacts } from "#src/domain/readiness/mesh-facts.ts";

/** The meshes a result is held against, and the names of capabilities. */
export type Landscape = {
	readonly meshes: readonly MeshFacts[];
	readonly names: CapabilityNames;
};

/** The landscape: `undefined` while it loads, without meshes when that failed. */
export function useMeshFacts(base: string): Landscape | undefined {
	const [landscape, setLandscape] = useState<Landscape>();
	useEffect(() => {
		fetch(`${base}data/readiness.json`)
			.then((answer) => answer.json())
			.then(setLandscape, () => setLandscape({ meshes: [], names: {} }));
	}, [base]);
	return landscape;
}
