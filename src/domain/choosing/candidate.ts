/**
 * What is judged: a mesh in one data-plane mode and one edition, with the claims that hold there.
 *
 * A set of requirements is met only by claims that hold together, so each mode and each edition is a
 * candidate of its own. A mesh without several modes or editions is one candidate.
 *
 * @module
 */

import type { CandidateMesh, Edition, EditionId } from "#src/domain/choosing/candidate-mesh.ts";
import { type Mode, type ShownStatement, statementIn } from "#src/domain/comparison/modes.ts";

/** A claim as it holds for one candidate. */
export type CandidateClaim = ShownStatement & {
	/** The edition that has it, where this candidate's does not. */
	readonly elsewhere?: EditionId;
};

/** A mesh in one mode and one edition. */
export type Candidate = Omit<CandidateMesh, "claims"> & {
	/** `istio:ambient:open-source`; a part that does not apply is left out. */
	readonly key: string;
	readonly mode: Mode | undefined;
	readonly edition: Edition | undefined;
	readonly claims: Readonly<Record<string, CandidateClaim>>;
};

/** Every mesh in each of its modes and editions. */
export function candidatesOf(meshes: readonly CandidateMesh[]): readonly Candidate[] {
	return meshes.flatMap((mesh) => {
		const { claims, ...facts } = mesh;
		const modes: readonly (Mode | undefined)[] = mesh.modes.length > 0 ? mesh.modes : [undefined];
		const editions: readonly (Edition | undefined)[] =
			mesh.editions.length > 0 ? mesh.editions : [undefined];
		return modes.flatMap((mode) =>
			editions.map((edition) => ({
				...facts,
				key: [mesh.id, mode?.id, edition?.edition].filter(Boolean).join(":"),
				mode,
				edition,
				claims: claimsIn(claims, mode, edition),
			})),
		);
	});
}

function claimsIn(claims: CandidateMesh["claims"], mode?: Mode, edition?: Edition) {
	const held = Object.entries(claims).flatMap(([id, claim]) => {
		const { modes, by_mode, ...whole } = claim;
		const statement = mode === undefined ? whole : statementIn(claim, mode.id);
		const own = statement && inEdition(withStage(statement, mode), edition);
		return own === undefined ? [] : [[id, own] as const];
	});
	return Object.fromEntries(held);
}

const STAGES = ["alpha", "beta", "stable"];

/** Nothing is more mature than the mode it runs in. */
function withStage(statement: CandidateClaim, mode?: Mode): CandidateClaim {
	const place = (stage: string | undefined) => STAGES.indexOf(stage ?? "stable");
	return mode?.stage !== undefined && place(mode.stage) < place(statement.stage)
		? { ...statement, stage: mode.stage }
		: statement;
}

/**
 * A statement as it holds in an edition.
 *
 * An enterprise edition includes what the open-source one has. A managed one has only what is said of
 * every edition or of it; what another edition has is unknown there. A claim that something is missing
 * holds in every edition.
 */
function inEdition(claim: CandidateClaim, edition?: Edition): CandidateClaim | undefined {
	if (edition === undefined || claim.edition === undefined) return claim;
	if (claim.edition === edition.edition) return claim;
	if (claim.level !== "full" && claim.level !== "partial") return claim;
	if (edition.edition === "managed") return undefined;
	if (claim.edition === "open-source") return claim;
	return { ...claim, level: "none", elsewhere: claim.edition };
}
