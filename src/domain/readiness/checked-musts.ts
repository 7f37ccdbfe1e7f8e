import type { Claim } from "#src/schema/claim.ts";
import { claimOn } from "./claim-on.ts";
import type { MeshFacts } from "./mesh-facts.ts";
import type { Asker, Requirements } from "./requirements.ts";

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
