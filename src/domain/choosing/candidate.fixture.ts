import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import type { CandidateMesh } from "./candidate-mesh.ts";
import type { CapabilityTerms, Criterion } from "./criteria.ts";

/** A claim for tests: state only what matters. */
export function claim(level: SupportLevel, facts: Partial<Claim> = {}): Claim {
	return { level, evidence: `https://mesh.example/${level}`, checked: "2026-11-28", ...facts };
}

/** A mesh to be judged, for tests. Claims may be given as levels. */
export function judgedMesh(
	name: string,
	claims: Readonly<Record<string, SupportLevel | Claim>> = {},
	facts: Partial<CandidateMesh> = {},
): CandidateMesh {
	const id = name.toLowerCase();
	return {
		id,
		name,
		path: `/meshes/${id}/`,
		status: "active",
		licenceChanges: [],
		conformance: [],
		support: [],
		architecture: [],
		platforms: [],
		environments: [],
		complete: {},
		modes: [],
		editions: [],
		claims: Object.fromEntries(
			Object.entries(claims).map(([key, said]) => [
				key,
				typeof said === "string" ? claim(said) : said,
			]),
		),
		...facts,
	};
}

/** The only candidate of a mesh without several modes or editions. */
export function candidate(...mesh: Parameters<typeof judgedMesh>): Candidate {
	const [first] = candidatesOf([judgedMesh(...mesh)]);
	if (first === undefined) throw new Error("A mesh is at least one candidate.");
	return first;
}

/** A must-have or wish for one capability. */
export function need(value: string, facts: Partial<Criterion> = {}): Criterion {
	return { kind: "capability", any: [value], level: "partial", weight: 1, must: false, ...facts };
}

/** A must-have that asks for full support. */
export function must(value: string, facts: Partial<Criterion> = {}): Criterion {
	return need(value, { must: true, level: "full", ...facts });
}

/** Terms of a vocabulary in which `fips` is asked for by law. */
export const TERMS: CapabilityTerms = { names: { mtls: "Mutual TLS" }, legal: ["fips"] };

/** Two modes, as of a mesh with sidecars and ambient. */
export const TWO_MODES = [
	{ id: "sidecar", name: "Sidecar", architecture: "sidecar" },
	{ id: "ambient", name: "Ambient", architecture: "ambient" },
] as const;

/** A free and a paid edition. */
export const TWO_EDITIONS = [
	{ edition: "open-source", name: "open-source edition" },
	{ edition: "enterprise", name: "enterprise edition" },
] as const;
