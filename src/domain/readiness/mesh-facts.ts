/**
 * What has to be known of a mesh to hold it against requirements.
 *
 * @module
 */

import type { Instrument } from "#src/domain/readiness/instrument.ts";
import type { AnyOf, Asker, Requirements } from "#src/domain/readiness/requirements.ts";
import type { ReleaseFacts } from "#src/domain/releases/facts.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import type { Mesh } from "#src/schema/entries/mesh.ts";

/** What matching has to know of a mesh; every mesh record has it. An empty list is unknown. */
export type MeshFacts = { readonly id: string } & Readonly<
	Pick<
		Mesh,
		| "name"
		| "status"
		| "capabilities"
		| "platforms"
		| "environments"
		| "architecture"
		| "commercial_support"
	>
> & { readonly releases?: Pick<ReleaseFacts, "mark"> | undefined };

/**
 * What matching has to know of a mesh and nothing else, because it travels to the browser.
 *
 * @param asked - Ids of the capabilities any answer asks for; claims about others stay behind.
 */
export function meshFactsOf(mesh: MeshFacts, asked: readonly string[]): MeshFacts {
	const { id, name, status, platforms, environments, architecture, commercial_support } = mesh;
	const claims = asked.flatMap((capability) => {
		const claim = Object.hasOwn(mesh.capabilities, capability) && mesh.capabilities[capability];
		if (!claim) return [];
		const { level, note, evidence, checked } = claim;
		return [[capability, { level, evidence, checked, ...(note && { note }) }] as const];
	});
	return {
		id,
		name,
		status,
		platforms,
		environments,
		architecture,
		commercial_support,
		...(mesh.releases?.mark && { releases: { mark: mesh.releases.mark } }),
		capabilities: Object.fromEntries(claims),
	};
}

/** The claim of a mesh about a capability; `undefined` is unknown. */
export function claimOn(
	{ capabilities }: Pick<MeshFacts, "capabilities">,
	capability: string,
): Claim | undefined {
	return Object.hasOwn(capabilities, capability) ? capabilities[capability] : undefined;
}

/** `limited` is partial support: it passes with its note. `to-be-checked` is unknown: it passes. */
export type MustOutcome = "pass" | "limited" | "to-be-checked" | "fails";

/** A must-have and how a mesh answers it. */
export interface CheckedMust {
	readonly kind: "capability" | "platform";
	/** The capability's id, or the platforms of which one is needed. */
	readonly any: readonly string[];
	readonly outcome: MustOutcome;
	/** The claim that says so, with its note and evidence; for capabilities that are known. */
	readonly claim: Claim | undefined;
	readonly askedBy: readonly Asker[];
}

const OUTCOMES = {
	full: "pass",
	partial: "limited",
	planned: "fails",
	none: "fails",
} as const satisfies Record<Claim["level"], MustOutcome>;

/** Every must-have against one mesh: capabilities in the order they were asked for, then platforms. */
export function checkedMusts(
	{ hard, platforms }: Requirements,
	mesh: MeshFacts,
): readonly CheckedMust[] {
	const capabilities = hard.map(({ capability, askedBy }) => {
		const claim = claimOn(mesh, capability);
		const outcome: MustOutcome = claim === undefined ? "to-be-checked" : OUTCOMES[claim.level];
		return { kind: "capability" as const, any: [capability], outcome, claim, askedBy };
	});
	const runsOn = platforms.map(({ any, askedBy }) => {
		const outcome = platformOutcome(mesh.platforms, any);
		return { kind: "platform" as const, any, outcome, claim: undefined, askedBy };
	});
	return [...capabilities, ...runsOn];
}

function platformOutcome(known: readonly string[], any: readonly string[]): MustOutcome {
	if (known.length === 0) return "to-be-checked";
	return known.some((platform) => any.includes(platform)) ? "pass" : "fails";
}

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
