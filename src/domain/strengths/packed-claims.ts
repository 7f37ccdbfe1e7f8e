/**
 * Claims packed small for the browser.
 *
 * @module
 */

import type { ClaimedMesh, PlacedMesh } from "#src/domain/strengths/axis.ts";
import type { SupportLevel } from "#src/schema/comparison/claim.ts";

/** The levels of many meshes in a small form: one letter for each capability, in a common order. */
export type PackedClaims = {
	readonly capabilities: readonly string[];
	readonly meshes: readonly (PlacedMesh & { readonly levels: string })[];
};

const LETTERS: Readonly<Record<SupportLevel, string>> = {
	full: "f",
	partial: "p",
	planned: "l",
	none: "n",
};
const UNKNOWN = "-";

/** Packs levels for a page, where every claim with its evidence would be far too much. */
export function packClaims(
	capabilities: readonly string[],
	meshes: readonly ClaimedMesh[],
): PackedClaims {
	return {
		capabilities,
		meshes: meshes.map(({ id, name, lifecycle, capabilities: claims }) => ({
			id,
			name,
			lifecycle,
			levels: capabilities.map((capability) => letter(claims[capability])).join(""),
		})),
	};
}

/** The meshes with their levels, as they were before packing. */
export function unpackClaims({ capabilities, meshes }: PackedClaims): readonly ClaimedMesh[] {
	return meshes.map(({ levels, ...mesh }) => ({
		...mesh,
		capabilities: Object.fromEntries(
			capabilities.flatMap((id, at) => {
				const level = LEVELS.get(levels[at] ?? UNKNOWN);
				return level === undefined ? [] : [[id, { level }]];
			}),
		),
	}));
}

const LEVELS = new Map(
	Object.entries(LETTERS).map(([level, sign]) => [sign, level as SupportLevel]),
);

/** What is full but alpha counts as partial, so it is packed as that. */
function letter(claim: ClaimedMesh["capabilities"][string] | undefined): string {
	if (claim === undefined) return UNKNOWN;
	const { level, stage } = claim;
	return LETTERS[level === "full" && stage === "alpha" ? "partial" : level];
}
