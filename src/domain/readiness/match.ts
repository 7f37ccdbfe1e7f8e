/**
 * Which meshes meet the requirements of a result.
 *
 * @module
 */

import type { Instrument } from "#src/domain/readiness/instrument.ts";
import {
	type CheckedMust,
	type CheckedWish,
	checkedMusts,
	checkedWishes,
	type MeshFacts,
} from "#src/domain/readiness/mesh-facts.ts";
import type { Requirements } from "#src/domain/readiness/requirements.ts";
import type { SupportMark } from "#src/domain/releases/labels.ts";

/** A mesh held against requirements. */
export interface MeshMatch {
	readonly id: string;
	readonly name: string;
	/** Why it is marked: no release gets fixes, or not for all. */
	readonly mark?: SupportMark | undefined;
	/** `to-be-checked`: nothing fails, but at least one must-have is unknown. */
	readonly outcome: "pass" | "to-be-checked" | "excluded";
	readonly musts: readonly CheckedMust[];
	readonly wishes: readonly CheckedWish[];
	/** Points for wishes: proven, at most if every unknown were granted, and how many could be had. */
	readonly points: { readonly low: number; readonly high: number; readonly of: number };
}

/** How one mesh answers what the answers ask for; its status is not looked at. */
export function matchMesh(
	requirements: Requirements,
	mesh: MeshFacts,
	{ wish_points }: Pick<Instrument["matching"], "wish_points">,
): MeshMatch {
	const musts = checkedMusts(requirements, mesh);
	const wishes = checkedWishes(requirements, mesh, wish_points);
	const low = wishes.reduce((sum, { points }) => sum + (points ?? 0), 0);
	const high = wishes.reduce((sum, { points }) => sum + (points ?? 1), 0);
	return {
		id: mesh.id,
		name: mesh.name,
		...(mesh.releases?.mark && { mark: mesh.releases.mark }),
		outcome: outcomeOf(musts),
		musts,
		wishes,
		points: { low, high, of: wishes.length },
	};
}

function outcomeOf(musts: readonly CheckedMust[]): MeshMatch["outcome"] {
	const outcomes = musts.map(({ outcome }) => outcome);
	if (outcomes.includes("fails")) return "excluded";
	return outcomes.includes("to-be-checked") ? "to-be-checked" : "pass";
}

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
