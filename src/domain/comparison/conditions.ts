/**
 * What is left of a claim under conditions: open source only, stable only, own evidence only, in one data-plane mode.
 *
 * @module
 */

import { isOwnEvidence } from "#src/domain/comparison/claim.ts";
import { type Mode, statementIn } from "#src/domain/comparison/modes.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import { queryText, type ReadParts, readParts } from "#src/domain/text/query.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";

/** Narrower questions than "can it": what has to hold besides the level. */
export type Conditions = {
	/** Only what the open-source edition has. */
	readonly openSource: boolean;
	/** Only what the project itself calls stable, or puts no stage to. */
	readonly stable: boolean;
	/** Only what has evidence about the entry itself, not what its upstream or a third party says. */
	readonly ownEvidence: boolean;
	/** Only what is true in data-plane modes of this architecture. */
	readonly mode: string | undefined;
};

/** No condition: the claims as they are. */
export const NO_CONDITIONS: Conditions = {
	openSource: false,
	stable: false,
	ownEvidence: false,
	mode: undefined,
};

/** What has to be known of a mesh to put conditions to it. */
export type ConditionedMesh = {
	readonly open_source?: MeshRecord["open_source"];
	readonly architecture: readonly string[];
};

/** A level with what limits it, and the level in each architecture where a mesh has several modes. */
export type QualifiedLevel = Pick<Claim, "stage" | "edition" | "modes" | "evidence_kind"> & {
	readonly level: SupportLevel;
	/** By architecture; a missing one is unknown. None where the mesh is judged as a whole. */
	readonly levels?: Readonly<Record<string, SupportLevel>> | undefined;
};

/**
 * A level under conditions. What fails a condition is named by it: it is there, but not as asked for,
 * which is neither "none" nor unknown.
 */
export type LevelUnder = SupportLevel | "unknown" | "not stable" | "not open source";

/**
 * The level of a claim in each architecture of a mesh with several modes, the best where one
 * architecture has several; `undefined` where the mesh is judged as a whole.
 */
export function levelsByArchitecture(
	claim: Claim | undefined,
	modes: readonly Mode[],
): QualifiedLevel["levels"] {
	if (modes.length === 0) return undefined;
	const best: Record<string, SupportLevel> = {};
	for (const { id, architecture = id } of modes) {
		const level = statementIn(claim, id)?.level;
		if (level === undefined) continue;
		const before = best[architecture];
		if (before === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(before))
			best[architecture] = level;
	}
	return best;
}

/**
 * The level a claim has under conditions.
 *
 * What only a paid or managed edition has is not open source; what is alpha or beta is not stable.
 * A claim limited to other modes says nothing about the mode asked for, so the level is unknown then.
 * A claim that something is missing stays as it is, except for modes. Without own evidence nothing is
 * known of the entry itself.
 */
export function levelUnder(
	claim: QualifiedLevel | undefined,
	{ openSource, stable, ownEvidence, mode }: Conditions,
): LevelUnder {
	if (claim === undefined || (ownEvidence && !isOwnEvidence(claim))) return "unknown";
	const level = mode === undefined ? claim.level : levelInMode(claim, mode);
	if (level !== "full" && level !== "partial") return level;
	if (openSource && claim.edition !== undefined && claim.edition !== "open-source") {
		return "not open source";
	}
	if (stable && claim.stage !== undefined && claim.stage !== "stable") return "not stable";
	return level;
}

function levelInMode({ level, levels, modes }: QualifiedLevel, mode: string) {
	if (levels !== undefined) return levels[mode] ?? "unknown";
	return modes === undefined || modes.includes(mode) ? level : "unknown";
}

/**
 * Whether a mesh can meet the conditions at all: what one runs has an edition under an OSI-approved
 * licence, and the mode is one of its own. Where no source says, it is not known to and so does not.
 */
export function meetsConditions(mesh: ConditionedMesh, { openSource, mode }: Conditions): boolean {
	const isOpen = mesh.open_source === "yes" || mesh.open_source === "open-core";
	return (!openSource || isOpen) && (mode === undefined || mesh.architecture.includes(mode));
}

/** Conditions read from an address, with the parts of it that mean nothing here. */
export type ReadConditions = {
	readonly conditions: Conditions;
	readonly ignored: readonly string[];
};

/** Reads conditions from the query of an address. What it does not know it ignores and reports. */
export function readConditions(query: URLSearchParams, modes: readonly string[]): ReadConditions {
	const parts = readParts(query, { show: Object.values(CONDITIONS_SHOWN), mode: modes });
	return { conditions: conditionsOf(parts), ignored: parts.ignored };
}

/** What `show` says in an address for a condition. */
export const CONDITIONS_SHOWN = {
	openSource: "open-source",
	stable: "stable",
	ownEvidence: "own",
} as const;

/** The conditions among the parts of an address. */
export function conditionsOf({ has, first }: Pick<ReadParts, "has" | "first">): Conditions {
	return {
		openSource: has("show", CONDITIONS_SHOWN.openSource),
		stable: has("show", CONDITIONS_SHOWN.stable),
		ownEvidence: has("show", CONDITIONS_SHOWN.ownEvidence),
		mode: first("mode"),
	};
}

/** The query that leads to these conditions; empty without any. */
export function conditionsQuery(conditions: Conditions): string {
	return queryText(conditionParts(conditions));
}

/** The parts of an address that ask for these conditions. */
export function conditionParts(conditions: Conditions): readonly [string, string | undefined][] {
	const shows = ["openSource", "stable", "ownEvidence"] as const;
	return [
		["mode", conditions.mode],
		...shows
			.filter((name) => conditions[name])
			.map((name): [string, string] => ["show", CONDITIONS_SHOWN[name]]),
	];
}

/** Levels by architecture as text, for the attribute of a cell. */
export function levelsText(levels: QualifiedLevel["levels"]): string | undefined {
	if (levels === undefined) return undefined;
	return Object.entries(levels)
		.map(([architecture, level]) => `${architecture}:${level}`)
		.join(" ");
}

/** Levels by architecture from such a text; what is not a level is left out. */
export function readLevels(text: string): NonNullable<QualifiedLevel["levels"]> {
	const read = text.split(" ").flatMap((part) => {
		const [architecture = "", name] = part.split(":");
		const level = LEVELS.find((one) => one === name);
		return level === undefined ? [] : [[architecture, level] as const];
	});
	return Object.fromEntries(read);
}

const LEVELS = ["full", "partial", "planned", "none"] as const;
