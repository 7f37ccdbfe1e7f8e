import type { Mode, ShownClaim } from "#src/domain/comparison/modes.ts";
import { idLabel } from "#src/domain/text/words.ts";
import type { Claim, SupportLevel } from "#src/schema/comparison/claim.ts";

/**
 * A claim as it is shown: its level with everything that limits it.
 *
 * @module
 */

/** The part of a claim that limits it to a stage, an edition, a version or data-plane modes. */
export type Qualified = Pick<
	ShownClaim,
	"stage" | "edition" | "since" | "until" | "level_until" | "modes" | "upstream"
> & {
	readonly level?: SupportLevel;
	readonly by_mode?:
		| Readonly<Record<string, Pick<Claim, "level" | "stage" | "edition">>>
		| undefined;
};

/** The day a claim rests on: the day its evidence was read, else the day it was carried over. */
export function claimDay({ checked, recorded }: Pick<Claim, "checked" | "recorded">): string {
	return checked ?? recorded ?? "";
}

/**
 * What limits a claim, in words for a table cell; empty when nothing does.
 *
 * `stable` is not said: it is what a reader expects of a claim without a word.
 *
 * @param modes - The modes the mesh is judged in; none where it is judged as a whole.
 * @example
 * qualifiers({ stage: "beta", since: "1.20", modes: ["ambient"] })
 * // => ["beta", "since 1.20", "ambient only"]
 */
export function qualifiers(claim: Qualified, modes: readonly Mode[] = []): readonly string[] {
	const { stage, edition, since, until, level_until, upstream } = claim;
	return [
		stage === "stable" ? undefined : stage,
		edition === undefined ? undefined : `${idLabel(edition)} edition`,
		since === undefined ? undefined : `since ${since}`,
		until === undefined ? undefined : `${level_until} until ${until}`,
		...modeLabel(claim, modes),
		upstream === undefined ? undefined : `as ${upstream.name} ${upstream.version}`,
	].filter((words) => words !== undefined);
}

/** A level and what limits it, as one phrase: `partial, beta, since 1.20`. */
export function levelWithLimits(level: string, limits: readonly string[]): string {
	return [level, ...limits].join(", ");
}

/**
 * The same for a narrow cell: "by mode" stands for all that differs between modes of the data plane,
 * and modes in which it is unknown are left out.
 */
export function shortQualifiers(claim: Qualified, all: readonly Mode[] = []): readonly string[] {
	const { modes = [], by_mode = {}, ...whole } = claim;
	const said = levelLabel(claim);
	const others = Object.values(by_mode);
	const alike = modes.length + others.filter((one) => levelLabel(one) === said).length;
	const isFew = modes.length > 0 && 2 * alike < all.length;
	const differs = isFew || others.some((one) => levelLabel(one) !== said);
	return [...qualifiers(whole), ...(differs ? ["by mode"] : [])];
}

/** For which modes the claim holds, if for few; else what is true in the others. */
function modeLabel(claim: Qualified, all: readonly Mode[]): readonly string[] {
	const { modes = [], by_mode = {} } = claim;
	const others = Object.entries(by_mode);
	if (modes.length + others.length === 0) return all.length > 1 ? ["mode not stated"] : [];
	const name = (id: string) => all.find((mode) => mode.id === id)?.name ?? idLabel(id);
	const said = levelLabel(claim);
	const alike = [...modes, ...others.flatMap(([id, one]) => (levelLabel(one) === said ? id : []))];
	const differing = Map.groupBy(
		others.filter(([id]) => !alike.includes(id)),
		([, one]) => levelLabel(one),
	);
	const exceptions = [...differing].map(
		([words, group]) => `${words} in ${group.map(([id]) => name(id)).join(" and ")}`,
	);
	const named = [...modes, ...others.map(([id]) => id)];
	const unnamed = all.map(({ id }) => id).filter((id) => !named.includes(id));
	const isMost = all.length > 0 && alike.length >= unnamed.length;
	if (!isMost) return [`${alike.map(name).join(" and ")} only`, ...exceptions];
	return unnamed.length === 0
		? exceptions
		: [...exceptions, `unknown in ${unnamed.map(name).join(" and ")}`];
}

/** A level with stage and edition, as far as they limit it. */
function levelLabel({ level, stage, edition }: Pick<Qualified, "level" | "stage" | "edition">) {
	const limits = [stage === "stable" ? undefined : stage, edition && idLabel(edition)];
	return [level, ...limits].filter((words) => words !== undefined).join(" ");
}

/** The part of a claim that says what its evidence is. */
export type Kinded = Pick<Claim, "evidence_kind">;

const WORDS: Readonly<Record<NonNullable<Claim["evidence_kind"]>, string>> = {
	documentation: "documentation",
	"release-notes": "release notes",
	"source-code": "source code",
	"conformance-report": "conformance report",
	upstream: "upstream",
	"second-hand": "second-hand",
};

/** The kind of a claim's evidence in words; a claim that names none rests on documentation. */
export function evidenceKindWords({ evidence_kind = "documentation" }: Kinded): string {
	return WORDS[evidence_kind];
}

/** Whether the evidence is about the entry itself: not what its upstream or a third party says. */
export function isOwnEvidence({ evidence_kind }: Kinded): boolean {
	return evidence_kind !== "upstream" && evidence_kind !== "second-hand";
}
