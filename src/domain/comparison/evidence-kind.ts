/**
 * What kind of page proves a claim: what the project itself says, or what somebody else does.
 *
 * @module
 */

import type { Claim } from "#src/schema/comparison/claim.ts";

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
