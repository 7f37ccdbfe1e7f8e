import type { Claim } from "#src/schema/claim.ts";
import { claimOn } from "./claim-on.ts";
import type { Instrument } from "./instrument.ts";
import type { MeshFacts } from "./mesh-facts.ts";
import type { AnyOf, Asker, Requirements } from "./requirements.ts";

/** A wish and how far a mesh grants it. */
export interface CheckedWish {
	readonly kind: "capability" | "environment" | "architecture" | "commercial_support";
	/** The capability's id, or the values of which one is enough; empty for commercial support. */
	readonly any: readonly string[];
	/** 0 to 1; `undefined` when unknown. */
	readonly points: number | undefined;
	/** The claim that says so; for capabilities that are known. */
	readonly claim: Claim | undefined;
	readonly askedBy: readonly Asker[];
}

type WishPoints = Instrument["matching"]["wish_points"];

/** Every wish against one mesh: capabilities as they were asked for, environments, the rest. */
export function checkedWishes(
	{ soft, environments, architecture, prefer }: Requirements,
	mesh: MeshFacts,
	wishPoints: WishPoints,
): readonly CheckedWish[] {
	const capabilities = soft.map(({ capability, askedBy }) => {
		const claim = claimOn(mesh, capability);
		const points = claim && { ...wishPoints, planned: 0, none: 0 }[claim.level];
		return { kind: "capability" as const, any: [capability], points, claim, askedBy };
	});
	const architectures = architecture === undefined ? [] : [architecture];
	return [
		...capabilities,
		...environments.map((group) => listed("environment", group, mesh.environments)),
		...architectures.map((group) => listed("architecture", group, mesh.architecture)),
		...prefer.map(({ fact, askedBy }) => ({
			kind: fact,
			any: [],
			points: mesh[fact].length > 0 ? 1 : undefined,
			claim: undefined,
			askedBy: [askedBy],
		})),
	];
}

function listed(
	kind: CheckedWish["kind"],
	{ any, askedBy }: AnyOf<string>,
	known: readonly string[],
): CheckedWish {
	const granted = known.some((value) => any.includes(value));
	const points = known.length === 0 ? undefined : Number(granted);
	return { kind, any, points, claim: undefined, askedBy };
}
