import type { Qualified } from "#src/domain/comparison/qualifiers.ts";
import type { MeshRecord } from "#src/domain/landscape/entry-record.ts";
import type { SupportLevel } from "#src/schema/claim.ts";

/** Narrower questions than "can it": what has to hold besides the level. */
export type Conditions = {
	/** Only what the open-source edition has. */
	readonly openSource: boolean;
	/** Only what the project itself calls stable, or puts no stage to. */
	readonly stable: boolean;
	/** Only what is true in this data-plane mode. */
	readonly mode: string | undefined;
};

/** No condition: the claims as they stand. */
export const NO_CONDITIONS: Conditions = { openSource: false, stable: false, mode: undefined };

/** What has to be known of a mesh to put conditions to it. */
export type ConditionedMesh = {
	readonly open_source?: MeshRecord["open_source"];
	readonly architecture: readonly string[];
};

/** A level with what limits it. */
export type QualifiedLevel = Qualified & { readonly level: SupportLevel };

/**
 * The level a claim has under conditions.
 *
 * What only a paid or managed edition has, the open-source edition does not have; what is alpha or
 * beta is not there as stable. A claim limited to other modes says nothing about the mode asked
 * for, so the level is unknown then. A claim that something is missing stays as it is, except for
 * modes.
 */
export function levelUnder(
	claim: QualifiedLevel | undefined,
	{ openSource, stable, mode }: Conditions,
): SupportLevel | "unknown" {
	if (claim === undefined) return "unknown";
	if (mode !== undefined && claim.modes !== undefined && !claim.modes.includes(mode)) {
		return "unknown";
	}
	if (claim.level !== "full" && claim.level !== "partial") return claim.level;
	if (openSource && claim.edition !== undefined && claim.edition !== "open-source") return "none";
	if (stable && claim.stage !== undefined && claim.stage !== "stable") return "none";
	return claim.level;
}

/**
 * Whether a mesh can meet the conditions at all: it is open source at least in part, and the mode is
 * one of its own. Where no source says, it is not known to and so does not.
 */
export function meetsConditions(mesh: ConditionedMesh, { openSource, mode }: Conditions): boolean {
	const isOpen = mesh.open_source === "yes" || mesh.open_source === "partial";
	return (!openSource || isOpen) && (mode === undefined || mesh.architecture.includes(mode));
}
