/**
 * What the data lacks: answers nobody has researched, questions no source settles, and evidence that
 * is not about the entry itself.
 *
 * @module
 */

import { isOwnEvidence } from "#src/domain/comparison/claim.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";

/** A capability of one mesh, by id. */
export type Gap = { readonly mesh: MeshRecord; readonly capabilities: readonly string[] };

/** The gaps of each mesh, the longest list first; meshes without any are left out. */
export type DataGaps = {
	/** Unknown, and nobody has looked. */
	readonly unresearched: readonly Gap[];
	/** Unknown after a search. */
	readonly open: readonly Gap[];
	/** Known only by what an upstream or a third party says. */
	readonly weak: readonly Gap[];
};

/**
 * Gaps of the meshes.
 *
 * @param vocabulary - Ids of all capabilities, in order.
 */
export function dataGaps(meshes: readonly MeshRecord[], vocabulary: readonly string[]): DataGaps {
	const listed = (holds: (mesh: MeshRecord, id: string) => boolean) =>
		meshes
			.map((mesh) => ({ mesh, capabilities: vocabulary.filter((id) => holds(mesh, id)) }))
			.filter(({ capabilities }) => capabilities.length > 0)
			.toSorted((a, b) => b.capabilities.length - a.capabilities.length);
	const isKnown = (mesh: MeshRecord, id: string) => Object.hasOwn(mesh.capabilities, id);
	const isSearched = (mesh: MeshRecord, id: string) => Object.hasOwn(mesh.open_questions, id);
	return {
		unresearched: listed((mesh, id) => !isKnown(mesh, id) && !isSearched(mesh, id)),
		open: listed((mesh, id) => !isKnown(mesh, id) && isSearched(mesh, id)),
		weak: listed((mesh, id) => {
			const claim = mesh.capabilities[id];
			return claim !== undefined && !isOwnEvidence(claim);
		}),
	};
}
