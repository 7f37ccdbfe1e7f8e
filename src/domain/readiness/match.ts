import type { Instrument } from "./instrument.ts";
import { type MeshMatch, matchMesh } from "./match-mesh.ts";
import type { MeshFacts } from "./mesh-facts.ts";
import type { Requirements } from "./requirements.ts";

/** The meshes of the landscape held against requirements. */
export interface MeshMatches {
	/** Meshes no must-have excludes, the most points for wishes first. */
	readonly passing: readonly MeshMatch[];
	/** Meshes at least one must-have excludes, the fewest of those first. */
	readonly excluded: readonly MeshMatch[];
	/** The first of the excluded when none passes, empty otherwise. */
	readonly nearest: readonly MeshMatch[];
}

/**
 * Which living meshes fit the answers, and what excludes the others.
 *
 * Wishes only order. Equal proven points: the mesh that could have more if the unknown were granted,
 * then by name.
 */
export function matchMeshes(
	requirements: Requirements,
	meshes: readonly MeshFacts[],
	matching: Pick<Instrument["matching"], "statuses" | "wish_points" | "nearest">,
): MeshMatches {
	const matches = meshes
		.filter(({ status }) => matching.statuses.includes(status))
		.map((mesh) => matchMesh(requirements, mesh, matching))
		.toSorted(byWishes);
	const passing = matches.filter(({ outcome }) => outcome !== "excluded");
	const excluded = matches
		.filter(({ outcome }) => outcome === "excluded")
		.toSorted((a, b) => failures(a) - failures(b));
	return {
		passing,
		excluded,
		nearest: passing.length > 0 ? [] : excluded.slice(0, matching.nearest),
	};
}

function byWishes(a: MeshMatch, b: MeshMatch): number {
	const { low, high } = b.points;
	return low - a.points.low || high - a.points.high || a.name.localeCompare(b.name, "en");
}

function failures({ musts }: MeshMatch): number {
	return musts.filter(({ outcome }) => outcome === "fails").length;
}
