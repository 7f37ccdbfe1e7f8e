import { type CheckedMust, checkedMusts } from "./checked-musts.ts";
import { type CheckedWish, checkedWishes } from "./checked-wishes.ts";
import type { Instrument } from "./instrument.ts";
import type { MeshFacts } from "./mesh-facts.ts";
import type { Requirements } from "./requirements.ts";

/** A mesh held against requirements. */
export interface MeshMatch {
	readonly id: string;
	readonly name: string;
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
