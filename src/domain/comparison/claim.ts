/**
 * A claim as it is shown: its level with everything that limits it, and what is left of it under conditions.
 *
 * @module
 */

import type { MeshRecord } from "#src/domain/entries/entry.ts";
import { written } from "#src/domain/text/words.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";

/** The part of a claim that limits it to a stage, an edition, a version or data-plane modes. */
export type Qualified = Pick<
	Claim,
	"stage" | "edition" | "since" | "until" | "level_until" | "modes"
>;

/** The day a claim rests on: the day its evidence was read, else the day it was carried over. */
export function claimDay({ checked, recorded }: Pick<Claim, "checked" | "recorded">): string {
	return checked ?? recorded ?? "";
}

/**
 * What limits a claim, in words for a table cell; empty when nothing does.
 *
 * `stable` is not said: it is what a reader expects of a claim without a word.
 *
 * @example
 * qualifiers({ stage: "beta", since: "1.20", modes: ["ambient"] })
 * // => ["beta", "since 1.20", "ambient only"]
 */
export function qualifiers(claim: Qualified): readonly string[] {
	const { stage, edition, since, until, level_until, modes } = claim;
	return [
		stage === "stable" ? undefined : stage,
		edition === undefined ? undefined : `${written(edition)} edition`,
		since === undefined ? undefined : `since ${since}`,
		until === undefined ? undefined : `${level_until} until ${until}`,
		modes === undefined ? undefined : `${modes.map(written).join(", ")} only`,
	].filter((words) => words !== undefined);
}

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

/** Conditions read from an address, with the parts of it that mean nothing here. */
export type ReadConditions = {
	readonly conditions: Conditions;
	readonly ignored: readonly string[];
};

/** Reads conditions from the query of an address. What it does not know it ignores and reports. */
export function readConditions(query: URLSearchParams, modes: readonly string[]): ReadConditions {
	const ignored: string[] = [];
	let conditions: Conditions = { openSource: false, stable: false, mode: undefined };
	for (const [name, value] of query) {
		if (name === "show" && value === "open-source")
			conditions = { ...conditions, openSource: true };
		else if (name === "show" && value === "stable") conditions = { ...conditions, stable: true };
		else if (name === "mode" && modes.includes(value)) conditions = { ...conditions, mode: value };
		else ignored.push(`${name}=${value}`);
	}
	return { conditions, ignored };
}

/** The query that leads to these conditions; empty without any. */
export function conditionsQuery({ openSource, stable, mode }: Conditions): string {
	return [
		mode === undefined ? [] : [`mode=${mode}`],
		openSource ? ["show=open-source"] : [],
		stable ? ["show=stable"] : [],
	]
		.flat()
		.join("&");
}
