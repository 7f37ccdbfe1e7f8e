/**
 * Modes as columns of the matrix: what each says of every capability.
 *
 * @module
 */

import { qualifiers } from "#src/domain/comparison/claim.ts";
import { modesOf, statementIn } from "#src/domain/comparison/modes.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";

/** A cell of a mode: its level, what limits it in words, and stage, edition and kind of evidence for conditions. */
export type ModeCell = {
	readonly level: SupportLevel;
	readonly limits: readonly string[];
	readonly stage?: Claim["stage"];
	readonly edition?: Claim["edition"];
	readonly evidence_kind?: Claim["evidence_kind"];
};

/** A mode of a mesh as a column; a missing cell is unknown. */
export type ModeColumn = {
	/** `istio:ambient`, as addresses name it. */
	readonly id: string;
	readonly mesh: string;
	readonly name: string;
	readonly architecture: string | undefined;
	readonly cells: Readonly<Record<string, ModeCell>>;
};

/** Every mode of the meshes that have several, by mesh, then in the order of the entry. */
export function modeColumns(meshes: readonly MeshRecord[]): readonly ModeColumn[] {
	return meshes.flatMap((mesh) =>
		modesOf(mesh).map(({ id, name, architecture }) => ({
			id: `${mesh.id}:${id}`,
			mesh: mesh.id,
			name: `${mesh.name}: ${name}`,
			architecture,
			cells: Object.fromEntries(
				Object.entries(mesh.capabilities).flatMap(([capability, claim]) => {
					const said = statementIn(claim, id);
					if (said === undefined) return [];
					const { level, stage, edition, evidence_kind } = said;
					const cell = { level, limits: qualifiers(said), stage, edition, evidence_kind };
					return [[capability, cell] as const];
				}),
			),
		})),
	);
}
