import type { Claim } from "#src/schema/claim.ts";
import type { MeshFacts } from "./mesh-facts.ts";

/** The claim of a mesh about a capability; `undefined` is unknown. */
export function claimOn(
	{ capabilities }: Pick<MeshFacts, "capabilities">,
	capability: string,
): Claim | undefined {
	return Object.hasOwn(capabilities, capability) ? capabilities[capability] : undefined;
}
