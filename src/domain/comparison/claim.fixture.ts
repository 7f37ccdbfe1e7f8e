import type { Claim } from "#src/schema/comparison/claim.ts";

/** A claim for tests that states only what matters. */
export function claim(stated: Partial<Claim> = {}): Claim {
	return { level: "full", evidence: "https://mesh.example/", checked: "2026-11-23", ...stated };
}
