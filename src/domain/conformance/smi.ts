/**
 * Support of the archived Service Mesh Interface.
 *
 * @module
 */

import type { Claim } from "#src/schema/comparison/claim.ts";
import type { SmiHistory } from "#src/schema/conformance/smi-history.ts";

/** What is known of one mesh and one API of SMI; nothing here was tested. */
export type SmiSupportCell = {
	readonly api: string;
	/** Claim of the mesh entry, with its evidence. */
	readonly claim: Claim | undefined;
	/** Whether the published table of declared compatibility lists it. */
	readonly declared: "yes" | "no" | undefined;
	/** Resource types the implementer's own documentation names. */
	readonly statements: readonly Statement[];
};

type Statement = SmiHistory["statements"][number]["resources"][number] & {
	readonly source: string;
};

/** One mesh across the APIs, in the order of the history. */
export type SmiSupportRow = {
	readonly mesh: string;
	readonly cells: readonly SmiSupportCell[];
};

type ClaimingMesh = {
	readonly id: string;
	readonly smi?: Readonly<Record<string, Claim>> | undefined;
};

/**
 * Declared support of the Service Mesh Interface by API, for every mesh anyone said something about.
 *
 * The runs of the conformance suite are left out on purpose: see their `usable_as`.
 *
 * @returns Rows in the order of the meshes given, then those without an entry, A to Z.
 */
export function smiSupport(
	history: Pick<SmiHistory, "apis" | "sets" | "statements">,
	meshes: readonly ClaimingMesh[],
): readonly SmiSupportRow[] {
	const declared = history.sets.find(({ id }) => id === "declared-support")?.rows ?? [];
	const told = [...declared, ...history.statements].map(({ mesh }) => mesh);
	const claiming = meshes.filter(({ id, smi }) => smi !== undefined || told.includes(id));
	const known = claiming.map(({ id }) => id);
	const others = [...new Set(told)].filter((mesh) => !known.includes(mesh)).toSorted();
	return [...known, ...others].map((mesh) => ({
		mesh,
		cells: history.apis.map(({ id: api }) => ({
			api,
			claim: meshes.find(({ id }) => id === mesh)?.smi?.[api],
			declared: yesOrNo(declared.find((row) => row.mesh === mesh)?.apis[api]?.capability),
			statements: statementsOf(history, mesh, api),
		})),
	}));
}

function yesOrNo(word: string | undefined): "yes" | "no" | undefined {
	return word === "yes" || word === "no" ? word : undefined;
}

function statementsOf(
	{ statements }: Pick<SmiHistory, "statements">,
	mesh: string,
	api: string,
): readonly Statement[] {
	return statements
		.filter((one) => one.mesh === mesh)
		.flatMap(({ resources, source }) =>
			resources.filter((one) => one.api === api).map((one) => ({ ...one, source })),
		);
}
